<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>plandeck::AboutDialog</name>
    <message>
        <source>About Plandeck</source>
        <translation>Acerca de Plandeck</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>A desk for billing platforms on Stripe Connect</source>
        <translation>Un escritorio de gestión para plataformas de facturación con Stripe Connect</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Base de datos</translation>
    </message>
    <message>
        <source>The server&apos;s own</source>
        <translation>La propia del servidor</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Licences</source>
        <translation>&amp;Licencias</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>Copy &amp;diagnostics</source>
        <translation>Copiar &amp;diagnóstico</translation>
    </message>
</context>
<context>
    <name>plandeck::AccountCard</name>
    <message>
        <source>&amp;Resume onboarding</source>
        <translation>&amp;Reanudar el alta</translation>
    </message>
    <message>
        <source>Express &amp;dashboard</source>
        <translation>&amp;Dashboard Express</translation>
    </message>
    <message>
        <source>Open this account at Stripe, with its payments and payouts</source>
        <translation>Abrir esta cuenta en Stripe, con sus pagos y transferencias</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cobros</translation>
    </message>
    <message>
        <source>Customers can pay.</source>
        <translation>Los clientes pueden pagar.</translation>
    </message>
    <message>
        <source>Customers cannot pay yet.</source>
        <translation>Los clientes aún no pueden pagar.</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Money goes to your bank.</source>
        <translation>El dinero llega a su banco.</translation>
    </message>
    <message>
        <source>Money waits at Stripe for now.</source>
        <translation>Por ahora, el dinero espera en Stripe.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>All handed in at Stripe.</source>
        <translation>Stripe ya los tiene todos.</translation>
    </message>
    <message>
        <source>Not all handed in at Stripe yet.</source>
        <translation>Stripe aún no los tiene todos.</translation>
    </message>
    <message>
        <source>Stripe still asks for</source>
        <translation>Stripe todavía pide</translation>
    </message>
    <message>
        <source>Your Stripe account is begun</source>
        <translation>Su cuenta de Stripe está empezada</translation>
    </message>
    <message>
        <source>Your Stripe account</source>
        <translation>Su cuenta de Stripe</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Brought by</source>
        <translation>Conectada mediante</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Consultando a Stripe…</translation>
    </message>
</context>
<context>
    <name>plandeck::ApiKeysModel</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
</context>
<context>
    <name>plandeck::AppearanceSection</name>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>size of text</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>The window is laid out anew.</source>
        <translation>La ventana se redistribuye.</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
</context>
<context>
    <name>plandeck::Application</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>This run</source>
        <comment>name of a profile that is in no list</comment>
        <translation>Esta ejecución</translation>
    </message>
</context>
<context>
    <name>plandeck::AttemptList</name>
    <message>
        <source>None yet</source>
        <comment>attempts</comment>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>Under way</source>
        <comment>attempt</comment>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Attempt %1: %2</source>
        <comment>number, answer</comment>
        <translation>Intento %1: %2</translation>
    </message>
    <message>
        <source>Attempt %1, %2</source>
        <comment>number, time</comment>
        <translation>Intento %1, %2</translation>
    </message>
</context>
<context>
    <name>plandeck::AttentionText</name>
    <message>
        <source>Stripe has shut charges or payouts</source>
        <translation>Stripe ha bloqueado los cobros o las transferencias</translation>
    </message>
    <message>
        <source>Until Stripe has what it asks for, money does not move.</source>
        <translation>El dinero no se mueve hasta que Stripe tenga lo que pide.</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Resolver</translation>
    </message>
    <message numerus="yes">
        <source>Stripe waits for %n thing(s) already</source>
        <translation>
            <numerusform>Stripe sigue esperando %n dato</numerusform>
            <numerusform>Stripe sigue esperando %n datos</numerusform>
        </translation>
    </message>
    <message>
        <source>Their date has passed.</source>
        <translation>El plazo ha vencido.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completar</translation>
    </message>
    <message numerus="yes">
        <source>Stripe wants %n thing(s) by %1</source>
        <translation>
            <numerusform>Stripe necesita %n dato a más tardar el %1</numerusform>
            <numerusform>Stripe necesita %n datos a más tardar el %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stripe wants %n thing(s) from you</source>
        <translation>
            <numerusform>Stripe le pide %n dato</numerusform>
            <numerusform>Stripe le pide %n datos</numerusform>
        </translation>
    </message>
    <message>
        <source>After its date Stripe shuts what depends on it.</source>
        <translation>Pasada la fecha, Stripe bloquea lo que depende de ello.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be handled</source>
        <translation>
            <numerusform>No se pudo procesar %n evento</numerusform>
            <numerusform>No se pudieron procesar %n eventos</numerusform>
        </translation>
    </message>
    <message>
        <source>Given up after all tries: retry them when the cause is gone.</source>
        <translation>Se abandonó tras todos los intentos: reintente cuando desaparezca la causa.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) failed and will be tried again</source>
        <translation>
            <numerusform>%n evento falló y se reintentará</numerusform>
            <numerusform>%n eventos fallaron y se reintentarán</numerusform>
        </translation>
    </message>
    <message>
        <source>By themselves, in minutes to hours.</source>
        <translation>Automáticamente, en minutos u horas.</translation>
    </message>
    <message>
        <source>Nothing was heard of Stripe for %1</source>
        <translation>Sin noticias de Stripe desde hace %1</translation>
    </message>
    <message>
        <source>What happened since %1 is not in the inbox yet.</source>
        <translation>Lo ocurrido desde %1 aún no está en la bandeja de entrada.</translation>
    </message>
    <message>
        <source>Catch up</source>
        <translation>Ponerse al día</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) did not reach Stripe</source>
        <translation>
            <numerusform>%n plan no llegó a Stripe</numerusform>
            <numerusform>%n planes no llegaron a Stripe</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers still get what Stripe had before.</source>
        <translation>Los clientes siguen recibiendo lo que Stripe tenía antes.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) differ from Stripe</source>
        <translation>
            <numerusform>%n plan difiere de Stripe</numerusform>
            <numerusform>%n planes difieren de Stripe</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody changed the product or price there.</source>
        <translation>Alguien cambió allí el producto o el precio.</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to your webhook failed</source>
        <translation>
            <numerusform>Falló %n mensaje a su webhook</numerusform>
            <numerusform>Fallaron %n mensajes a su webhook</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last 7 days, after all attempts.</source>
        <translation>En los últimos 7 días, tras todos los intentos.</translation>
    </message>
    <message>
        <source>Your webhook is paused</source>
        <translation>Su webhook está en pausa</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait for it to go on.</source>
        <translation>
            <numerusform>%n mensaje espera a que se reanude.</numerusform>
            <numerusform>%n mensajes esperan a que se reanude.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages wait until it goes on.</source>
        <translation>Los mensajes esperan a que se reanude.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>The API key that ends in %1 stops on %2</source>
        <translation>La clave de API terminada en %1 deja de funcionar el %2</translation>
    </message>
    <message>
        <source>Programs that still use it are refused from then on.</source>
        <translation>A partir de entonces se rechazan los programas que aún la usen.</translation>
    </message>
    <message>
        <source>See keys</source>
        <translation>Ver las claves</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditDetail</name>
    <message>
        <source>Live</source>
        <comment>which API key</comment>
        <translation>Real</translation>
    </message>
    <message>
        <source>Test</source>
        <comment>which API key</comment>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Made anew</source>
        <comment>a webhook&apos;s secret</comment>
        <translation>Renovado</translation>
    </message>
    <message>
        <source>Stayed</source>
        <comment>a webhook&apos;s secret</comment>
        <translation>Conservado</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>personal data</comment>
        <translation>Visibles</translation>
    </message>
    <message>
        <source>Masked</source>
        <comment>personal data</comment>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>Stripe was made as the plan is here</source>
        <translation>Stripe se igualó al plan</translation>
    </message>
    <message>
        <source>The plan was made as Stripe has it</source>
        <translation>El plan se igualó a Stripe</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>an invitation</comment>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave API</translation>
    </message>
    <message>
        <source>Last four</source>
        <translation>Últimos cuatro</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Stripe&apos;s event</source>
        <translation>Evento de Stripe</translation>
    </message>
    <message>
        <source>Events fetched</source>
        <translation>Eventos obtenidos</translation>
    </message>
    <message>
        <source>Way to connect</source>
        <translation>Forma de conexión</translation>
    </message>
    <message>
        <source>Searched for</source>
        <translation>Búsqueda</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Igualación</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>%1 here, %2 at Stripe</source>
        <comment>values</comment>
        <translation>%1 aquí, %2 en Stripe</translation>
    </message>
    <message>
        <source>Look of staff</source>
        <translation>Acceso del personal</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditInspector</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>In the log</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>En nombre de</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>No value changed.</source>
        <translation>No cambió ningún valor.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where something was done from</comment>
        <translation>Desde</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditPanel</name>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>The audit log is not for your role</source>
        <translation>Su rol no da acceso al registro de auditoría</translation>
    </message>
    <message>
        <source>&amp;Object&apos;s history</source>
        <translation>Historial del &amp;objeto</translation>
    </message>
    <message>
        <source>Only &amp;this actor</source>
        <translation>&amp;Solo este autor</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Copy object &amp;ID</source>
        <translation>Copiar el &amp;ID del objeto</translation>
    </message>
    <message>
        <source>Copy &amp;request ID</source>
        <translation>Copiar el ID de la soli&amp;citud</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copiar el &amp;JSON</translation>
    </message>
    <message>
        <source>Object ID</source>
        <translation>ID del objeto</translation>
    </message>
    <message>
        <source>Finds what was done to one object</source>
        <translation>Encuentra lo que se hizo con un objeto</translation>
    </message>
    <message>
        <source>Shows only these entries</source>
        <translation>Muestra solo estas entradas</translation>
    </message>
    <message>
        <source>Looks of staff</source>
        <translation>Accesos del personal</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Who did what</source>
        <translation>Quién hizo qué</translation>
    </message>
    <message>
        <source>No entry matches</source>
        <translation>Ninguna entrada coincide</translation>
    </message>
    <message>
        <source>Nothing of that kind is in the log.</source>
        <translation>No hay nada de ese tipo en el registro.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Every change, every refusal and every look of the platform&apos;s staff. Nothing in it can be changed.</source>
        <translation>Cada cambio, cada rechazo y cada acceso del personal de la plataforma. Nada de lo registrado puede modificarse.</translation>
    </message>
    <message>
        <source>Nothing on record yet</source>
        <translation>Nada registrado todavía</translation>
    </message>
    <message>
        <source>What is done in this company is written down here.</source>
        <translation>Aquí queda anotado lo que se hace en esta empresa.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a consultar</translation>
    </message>
    <message>
        <source>This is the history of %1.</source>
        <comment>an object</comment>
        <translation>Se muestra el historial del objeto: %1.</translation>
    </message>
    <message>
        <source>Only what %1 did is shown.</source>
        <comment>an actor</comment>
        <translation>Solo se muestra lo que hizo %1.</translation>
    </message>
    <message>
        <source>Show e&amp;verything</source>
        <translation>Mostrar &amp;todo</translation>
    </message>
    <message>
        <source>An export is under way.</source>
        <translation>Hay una exportación en curso.</translation>
    </message>
    <message>
        <source>This entry is about no single object.</source>
        <translation>Esta entrada no trata de un objeto concreto.</translation>
    </message>
    <message>
        <source>Nobody did this: it came by itself.</source>
        <translation>No lo hizo nadie: fue automático.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) written to %1.</source>
        <translation>
            <numerusform>%n entrada guardada en %1.</numerusform>
            <numerusform>%n entradas guardadas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The audit log was not exported. %1</source>
        <translation>El registro de auditoría no se exportó. %1</translation>
    </message>
    <message>
        <source>Write what is shown, all of it, into a file</source>
        <translation>Guardar en un archivo todo lo que se muestra</translation>
    </message>
    <message>
        <source>All that was done to this object</source>
        <translation>Todo lo que se hizo con este objeto</translation>
    </message>
    <message>
        <source>All that this one did</source>
        <translation>Todo lo que hizo este autor</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>What staff do is written down here.</source>
        <translation>Aquí queda anotado lo que hace el personal.</translation>
    </message>
    <message>
        <source>What staff did; their looks into a company are in its own log. Nothing in it can be changed.</source>
        <translation>Lo que hizo el personal; sus accesos a una empresa están en el registro de esta. Nada se puede cambiar.</translation>
    </message>
</context>
<context>
    <name>plandeck::AuditText</name>
    <message>
        <source>Register the company</source>
        <translation>Registrar la empresa</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Accept an invitation</source>
        <translation>Aceptar una invitación</translation>
    </message>
    <message>
        <source>Stripe is connected</source>
        <translation>Stripe queda conectado</translation>
    </message>
    <message>
        <source>An account at Stripe is made</source>
        <translation>Se crea una cuenta en Stripe</translation>
    </message>
    <message>
        <source>The connection is ended at Stripe</source>
        <translation>La conexión se termina en Stripe</translation>
    </message>
    <message>
        <source>Come back from Stripe</source>
        <translation>Regresar de Stripe</translation>
    </message>
    <message>
        <source>Begin to look into the company</source>
        <translation>Empezar a inspeccionar la empresa</translation>
    </message>
    <message>
        <source>Stop looking into the company</source>
        <translation>Dejar de inspeccionar la empresa</translation>
    </message>
    <message>
        <source>Look at the company</source>
        <translation>Ver la empresa</translation>
    </message>
    <message>
        <source>Look at the people</source>
        <translation>Ver los usuarios</translation>
    </message>
    <message>
        <source>Look at the API keys</source>
        <translation>Ver las claves de API</translation>
    </message>
    <message>
        <source>Look at the plans</source>
        <translation>Ver los planes</translation>
    </message>
    <message>
        <source>Look at the webhook</source>
        <translation>Ver el webhook</translation>
    </message>
    <message>
        <source>Look at messages to the webhook</source>
        <translation>Ver los mensajes al webhook</translation>
    </message>
    <message>
        <source>Look at Stripe&apos;s events</source>
        <translation>Ver los eventos de Stripe</translation>
    </message>
    <message>
        <source>Look at the audit log</source>
        <translation>Ver el registro de auditoría</translation>
    </message>
    <message>
        <source>Suspend the company</source>
        <translation>Suspender la empresa</translation>
    </message>
    <message>
        <source>Let the company in again</source>
        <translation>Volver a dar acceso a la empresa</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
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
        <translation>Persona</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Platform staff</source>
        <translation>Personal de la plataforma</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sin sesión iniciada</translation>
    </message>
    <message>
        <source>Desk</source>
        <comment>where something was done from</comment>
        <translation>Aplicación</translation>
    </message>
    <message>
        <source>REST API</source>
        <translation>API REST</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message>
        <source>Background work</source>
        <translation>Segundo plano</translation>
    </message>
    <message>
        <source>Stripe&apos;s event</source>
        <translation>Evento de Stripe</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <comment>reason</comment>
        <translation>Rechazado: %1</translation>
    </message>
    <message>
        <source>None</source>
        <comment>object</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Make somebody staff</source>
        <translation>Incorporar a alguien al personal</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>Cambiar la propia contraseña</translation>
    </message>
    <message>
        <source>Look for companies</source>
        <translation>Buscar empresas</translation>
    </message>
    <message>
        <source>Take over the company from the Django platform</source>
        <translation>Traer la empresa desde la plataforma Django</translation>
    </message>
</context>
<context>
    <name>plandeck::AwayText</name>
    <message numerus="yes">
        <source>%1 created %n plan(s)</source>
        <translation>
            <numerusform>%1 creó %n plan</numerusform>
            <numerusform>%1 creó %n planes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 duplicated %n plan(s)</source>
        <translation>
            <numerusform>%1 duplicó %n plan</numerusform>
            <numerusform>%1 duplicó %n planes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed plans %n time(s)</source>
        <translation>
            <numerusform>%1 modificó planes %n vez</numerusform>
            <numerusform>%1 modificó planes %n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 deactivated %n plan(s)</source>
        <translation>
            <numerusform>%1 desactivó %n plan</numerusform>
            <numerusform>%1 desactivó %n planes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 published %n plan(s)</source>
        <translation>
            <numerusform>%1 publicó %n plan</numerusform>
            <numerusform>%1 publicó %n planes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %n plan(s) and Stripe the same again</source>
        <translation>
            <numerusform>%1 volvió a igualar %n plan con Stripe</numerusform>
            <numerusform>%1 volvió a igualar %n planes con Stripe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 made %n new API key(s)</source>
        <translation>
            <numerusform>%1 creó %n clave de API nueva</numerusform>
            <numerusform>%1 creó %n claves de API nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 revoked %n API key(s)</source>
        <translation>
            <numerusform>%1 revocó %n clave de API</numerusform>
            <numerusform>%1 revocó %n claves de API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 invited %n person(s)</source>
        <translation>
            <numerusform>%1 invitó a %n usuario</numerusform>
            <numerusform>%1 invitó a %n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 joined</source>
        <translation>
            <numerusform>%1 se unió</numerusform>
            <numerusform>%1 se unió</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed what %n person(s) may do</source>
        <translation>
            <numerusform>%1 cambió los permisos de %n usuario</numerusform>
            <numerusform>%1 cambió los permisos de %n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 set the webhook</source>
        <translation>
            <numerusform>%1 configuró el webhook</numerusform>
            <numerusform>%1 configuró el webhook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed the webhook</source>
        <translation>
            <numerusform>%1 modificó el webhook</numerusform>
            <numerusform>%1 modificó el webhook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 removed the webhook</source>
        <translation>
            <numerusform>%1 eliminó el webhook</numerusform>
            <numerusform>%1 eliminó el webhook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 connected Stripe</source>
        <translation>
            <numerusform>%1 conectó Stripe</numerusform>
            <numerusform>%1 conectó Stripe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 disconnected Stripe</source>
        <translation>
            <numerusform>%1 desconectó Stripe</numerusform>
            <numerusform>%1 desconectó Stripe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The connection was ended at Stripe</source>
        <translation>
            <numerusform>La conexión se terminó en Stripe</numerusform>
            <numerusform>La conexión se terminó en Stripe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of Plandeck&apos;s staff looked into your company</source>
        <translation>
            <numerusform>%1, del personal de Plandeck, inspeccionó su empresa</numerusform>
            <numerusform>%1, del personal de Plandeck, inspeccionó su empresa</numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>A program with the key %1</source>
        <translation>Un programa con la clave %1</translation>
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
        <translation>«%1»</translation>
    </message>
    <message>
        <source>…%1</source>
        <comment>the end of a key</comment>
        <translation>…%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
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
            <numerusform>Falló %n mensaje a su webhook</numerusform>
            <numerusform>Fallaron %n mensajes a su webhook</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of Stripe were caught up on</source>
        <translation>
            <numerusform>Se recuperó %n evento de Stripe</numerusform>
            <numerusform>Se recuperaron %n eventos de Stripe</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>plandeck::BulkCells</name>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
</context>
<context>
    <name>plandeck::BulkDialog</name>
    <message>
        <source>It is inactive already.</source>
        <translation>Ya está inactivo.</translation>
    </message>
    <message>
        <source>It is active already.</source>
        <translation>Ya está activo.</translation>
    </message>
    <message>
        <source>It is in Stripe already.</source>
        <translation>Ya está en Stripe.</translation>
    </message>
    <message>
        <source>It is inactive: reactivate it first.</source>
        <translation>Está inactivo: reactívelo primero.</translation>
    </message>
    <message>
        <source>You left it out.</source>
        <translation>Usted lo omitió.</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Ya existe.</translation>
    </message>
    <message>
        <source>Something in its row is wrong.</source>
        <translation>Hay un error en su fila.</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n hecho</numerusform>
            <numerusform>%n hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n fallido</numerusform>
            <numerusform>%n fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not begun</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n sin empezar</numerusform>
            <numerusform>%n sin empezar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <comment>things</comment>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was to be done.</source>
        <translation>No había nada que hacer.</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Qué ocurre con cada uno</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar el informe</translation>
    </message>
    <message>
        <source>&amp;Undo all</source>
        <translation>&amp;Deshacer todo</translation>
    </message>
    <message>
        <source>&amp;Try the rest again</source>
        <translation>&amp;Reintentar el resto</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>What is done stays done.</source>
        <translation>Lo hecho, hecho queda.</translation>
    </message>
    <message>
        <source>There is nothing left to be done.</source>
        <translation>No queda nada por hacer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The work goes on; you are told how it ended.</source>
        <translation>El trabajo continúa; se le avisará del resultado.</translation>
    </message>
    <message>
        <source>Stopping: what is under way comes to its end.</source>
        <translation>Deteniendo: lo que está en curso llega a su fin.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>plandeck::BulkRun</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>plandeck::BulkRuns</name>
    <message>
        <source>Deactivate plans</source>
        <translation>Desactivar planes</translation>
    </message>
    <message>
        <source>Nobody can subscribe to them any more. Subscriptions that exist go on and are charged as before.</source>
        <translation>Nadie podrá suscribirse a ellos. Las suscripciones existentes continúan y se cobran como hasta ahora.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Deactivate %n plan(s)</source>
        <translation>
            <numerusform>&amp;Desactivar %n plan</numerusform>
            <numerusform>&amp;Desactivar %n planes</numerusform>
        </translation>
    </message>
    <message>
        <source>Is deactivated</source>
        <comment>what will happen to a plan</comment>
        <translation>Se desactivará</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Reactivate plans</source>
        <translation>Reactivar planes</translation>
    </message>
    <message>
        <source>Customers can subscribe to them again, at the price they had.</source>
        <translation>Los clientes podrán volver a suscribirse, al mismo precio de antes.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Reactivate %n plan(s)</source>
        <translation>
            <numerusform>&amp;Reactivar %n plan</numerusform>
            <numerusform>&amp;Reactivar %n planes</numerusform>
        </translation>
    </message>
    <message>
        <source>Is reactivated</source>
        <comment>what will happen to a plan</comment>
        <translation>Se reactivará</translation>
    </message>
    <message>
        <source>Reactivated</source>
        <translation>Reactivado</translation>
    </message>
    <message>
        <source>Publish drafts</source>
        <translation>Publicar borradores</translation>
    </message>
    <message>
        <source>Each gets a product and a price in Stripe. From then on its price, currency and interval are fixed.</source>
        <translation>Cada uno recibe un producto y un precio en Stripe. Desde entonces, su precio, moneda e intervalo son fijos.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n draft(s)</source>
        <translation>
            <numerusform>&amp;Publicar %n borrador</numerusform>
            <numerusform>&amp;Publicar %n borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Is published</source>
        <comment>what will happen to a draft</comment>
        <translation>Se publicará</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Import plans</source>
        <translation>Importar planes</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n draft(s)</source>
        <translation>
            <numerusform>&amp;Importar %n borrador</numerusform>
            <numerusform>&amp;Importar %n borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>Becomes a draft</source>
        <translation>Será un borrador</translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation>Guardado como borrador</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n plan(s)</source>
        <translation>
            <numerusform>&amp;Publicar %n plan</numerusform>
            <numerusform>&amp;Publicar %n planes</numerusform>
        </translation>
    </message>
    <message>
        <source>Created, with its product and price in Stripe</source>
        <translation>Creado, con su producto y precio en Stripe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a bulk deed, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Duplicate plans</source>
        <translation>Duplicar planes</translation>
    </message>
    <message>
        <source>The copies are drafts with names of their own: nothing is made in Stripe, and nobody can subscribe to them before you publish them. Undo deactivates them.</source>
        <translation>Las copias son borradores con nombre propio: no se crea nada en Stripe y nadie puede suscribirse a ellas antes de que se publiquen. «Deshacer» las desactiva.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Duplicate %n plan(s)</source>
        <translation>
            <numerusform>&amp;Duplicar %n plan</numerusform>
            <numerusform>&amp;Duplicar %n planes</numerusform>
        </translation>
    </message>
    <message>
        <source>Is copied</source>
        <comment>what will happen to a plan</comment>
        <translation>Se copia</translation>
    </message>
    <message>
        <source>Copied as a draft</source>
        <translation>Copiado como borrador</translation>
    </message>
    <message>
        <source>%1: goes on behind the window.</source>
        <comment>title of a bulk deed</comment>
        <translation>%1: continúa en segundo plano.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>plandeck::BusyButton</name>
    <message>
        <source>%1, working</source>
        <translation>%1, en curso</translation>
    </message>
</context>
<context>
    <name>plandeck::ChangeLines</name>
    <message>
        <source>not there</source>
        <comment>value</comment>
        <translation>no existe</translation>
    </message>
    <message>
        <source>none</source>
        <comment>entries of a list</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>%1: %2, before that %3</source>
        <comment>value, now, before</comment>
        <translation>%1: %2, antes %3</translation>
    </message>
</context>
<context>
    <name>plandeck::ChangesText</name>
    <message>
        <source>Stripe says no previous values with this event.</source>
        <translation>Stripe no indica valores anteriores en este evento.</translation>
    </message>
    <message>
        <source>No value changed.</source>
        <translation>No cambió ningún valor.</translation>
    </message>
</context>
<context>
    <name>plandeck::ChoiceBar</name>
    <message>
        <source>Choose none</source>
        <translation>Quitar la selección</translation>
    </message>
</context>
<context>
    <name>plandeck::ClipboardClock</name>
    <message numerus="yes">
        <source>On the clipboard for another %n second(s).</source>
        <translation>
            <numerusform>En el portapapeles durante %n segundo más.</numerusform>
            <numerusform>En el portapapeles durante %n segundos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is no longer on the clipboard.</source>
        <translation>Ya no está en el portapapeles.</translation>
    </message>
</context>
<context>
    <name>plandeck::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Tab next group · Enter go · Esc close</source>
        <translation>↑ ↓ elegir · Tab grupo siguiente · Enter ir · Esc cerrar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing fits “%1”. IDs, e-mail addresses and links can be pasted here too.</source>
        <translation>Nada coincide con «%1». También puede pegar aquí ID, correos electrónicos y enlaces.</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s)</source>
        <translation>
            <numerusform>%n resultado</numerusform>
            <numerusform>%n resultados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::CompareDialog</name>
    <message>
        <source>Only &amp;differences</source>
        <translation>Solo las &amp;diferencias</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>Comparar planes</translation>
    </message>
    <message>
        <source>Leaves out what is the same in all of them (Ctrl+D)</source>
        <translation>Oculta lo que es igual en todos (Ctrl+D)</translation>
    </message>
    <message>
        <source>They are the same in everything but their names.</source>
        <translation>Son iguales en todo menos en el nombre.</translation>
    </message>
    <message numerus="yes">
        <source>They differ in %n point(s).</source>
        <translation>
            <numerusform>Difieren en %n punto.</numerusform>
            <numerusform>Difieren en %n puntos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plans side by side</source>
        <translation>Planes lado a lado</translation>
    </message>
    <message>
        <source>&amp;Copy as a table</source>
        <translation>&amp;Copiar como tabla</translation>
    </message>
    <message>
        <source>For a spreadsheet or a document (Ctrl+C)</source>
        <translation>Para una hoja de cálculo o un documento (Ctrl+C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n line(s).</source>
        <translation>
            <numerusform>%n línea copiada.</numerusform>
            <numerusform>%n líneas copiadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::ComparisonCells</name>
    <message>
        <source>The same</source>
        <comment>plans in this point</comment>
        <translation>Igual</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>plandeck::ConfirmDialog</name>
    <message>
        <source>Type %1 to go on</source>
        <translation>Escriba %1 para continuar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>plandeck::Conflicts</name>
    <message>
        <source>“%1” was changed elsewhere while you edit it.</source>
        <translation>«%1» se modificó en otro lugar mientras usted lo edita.</translation>
    </message>
    <message>
        <source>Taken over, since you had not touched it: %1.</source>
        <translation>Incorporado, porque usted no lo había tocado: %1.</translation>
    </message>
    <message>
        <source>Choose whose value stays:</source>
        <translation>Elija qué valor se conserva:</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <source>%1: keep mine</source>
        <translation>%1: conservar el mío</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Usar el otro</translation>
    </message>
    <message>
        <source>%1: take theirs</source>
        <translation>%1: usar el otro</translation>
    </message>
    <message>
        <source>Yours: %1</source>
        <translation>El mío: %1</translation>
    </message>
    <message>
        <source>Theirs: %1</source>
        <translation>El otro: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::ConnectCard</name>
    <message>
        <source>&amp;Connect with Stripe</source>
        <translation>&amp;Conectar con Stripe</translation>
    </message>
    <message>
        <source>Payments for your plans go straight into your own Stripe account. Plandeck makes products and prices there and never sees a card.</source>
        <translation>Los pagos de sus planes van directamente a su propia cuenta de Stripe. Plandeck crea allí productos y precios y nunca ve una tarjeta.</translation>
    </message>
    <message>
        <source>Connect your Stripe account</source>
        <translation>Conecte su cuenta de Stripe</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Qué ocurre después</translation>
    </message>
    <message>
        <source>Your browser opens at Stripe.</source>
        <translation>Se abre Stripe en su navegador.</translation>
    </message>
    <message>
        <source>You sign in there, or make an account, and approve.</source>
        <translation>Allí inicia sesión o crea una cuenta, y autoriza.</translation>
    </message>
    <message>
        <source>The browser comes back, and this page turns green by itself.</source>
        <translation>El navegador regresa y esta página se pone en verde automáticamente.</translation>
    </message>
    <message>
        <source>Copy redirect URI</source>
        <translation>Copiar el URI de redirección</translation>
    </message>
    <message>
        <source>Register this redirect URI once at Stripe, under Connect, OAuth settings:</source>
        <translation>Registre una vez este URI de redirección en Stripe, en la configuración de OAuth de Connect:</translation>
    </message>
    <message>
        <source>&amp;Express account, the usual way</source>
        <translation>Cuenta &amp;Express, lo habitual</translation>
    </message>
    <message>
        <source>&amp;Standard account you have already</source>
        <translation>Cuenta e&amp;stándar que ya tiene</translation>
    </message>
    <message>
        <source>Account &amp;link, Stripe&apos;s newer way</source>
        <translation>En&amp;lace de cuenta, el método más reciente de Stripe</translation>
    </message>
    <message>
        <source>Way to connect: %1</source>
        <translation>Forma de conexión: %1</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Consultando a Stripe…</translation>
    </message>
</context>
<context>
    <name>plandeck::CopyButton</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>plandeck::DeliveriesModel</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>plandeck::DeliveryCells</name>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::DeliveryInspector</name>
    <message>
        <source>Body of the message</source>
        <translation>Cuerpo del mensaje</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Siguiente intento</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>ID del mensaje</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskActivity</name>
    <message numerus="yes">
        <source>%n task(s) running</source>
        <translation>
            <numerusform>%n tarea en curso</numerusform>
            <numerusform>%n tareas en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message numerus="yes">
        <source>%n new notice(s)</source>
        <translation>
            <numerusform>%n aviso nuevo</numerusform>
            <numerusform>%n avisos nuevos</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>It failed.</source>
        <translation>Falló.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>task, what came of it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The event %1 could not be handled.</source>
        <comment>type</comment>
        <translation>No se pudo procesar el evento %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) could not be handled.</source>
        <translation>
            <numerusform>No se pudo procesar %n evento.</numerusform>
            <numerusform>No se pudieron procesar %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message to your webhook could not be delivered.</source>
        <translation>No se pudo entregar un mensaje a su webhook.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) to your webhook could not be delivered.</source>
        <translation>
            <numerusform>No se pudo entregar %n mensaje a su webhook.</numerusform>
            <numerusform>No se pudieron entregar %n mensajes a su webhook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Quit while %n task(s) run?</source>
        <translation>
            <numerusform>¿Salir con %n tarea en curso?</numerusform>
            <numerusform>¿Salir con %n tareas en curso?</numerusform>
        </translation>
    </message>
    <message>
        <source>What is done so far stays; the rest is not done.</source>
        <translation>Lo hecho hasta ahora se conserva; el resto no se hará.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
    <message>
        <source>%1: %2 %</source>
        <comment>1 task running, how much of it is done</comment>
        <translation>%1: %2 %</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskCommands</name>
    <message>
        <source>First choose something that it can be done with</source>
        <translation>Seleccione primero algo a lo que se pueda aplicar</translation>
    </message>
    <message>
        <source>Not possible at the moment</source>
        <translation>No es posible en este momento</translation>
    </message>
    <message>
        <source>Type what you want to do or find…</source>
        <translation>Escriba lo que quiere hacer o encontrar…</translation>
    </message>
    <message>
        <source>Paste an ID, an e-mail address or a link…</source>
        <translation>Pegue un ID, un correo electrónico o un enlace…</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Abrir el enlace</translation>
    </message>
    <message>
        <source>Find the key that ends in %1</source>
        <translation>Buscar la clave terminada en %1</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Change keys</source>
        <translation>Cambiar atajos</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskNavigator</name>
    <message>
        <source>There is no page “%1” here.</source>
        <translation>Aquí no hay ninguna página «%1».</translation>
    </message>
    <message>
        <source>Tenants are seen by the platform&apos;s staff.</source>
        <translation>Los inquilinos solo los ve el personal de la plataforma.</translation>
    </message>
    <message>
        <source>What the link leads to is not in this company and mode, or not for your role.</source>
        <translation>El destino del enlace no está en esta empresa y modo, o su rol no da acceso a él.</translation>
    </message>
    <message>
        <source>Nothing with the ID %1 is in this company and mode, or it is not for your role.</source>
        <translation>No hay nada con el ID %1 en esta empresa y modo, o su rol no da acceso.</translation>
    </message>
</context>
<context>
    <name>plandeck::DeskWindow</name>
    <message>
        <source>Looking for %1…</source>
        <comment>a server&apos;s address</comment>
        <translation>Buscando %1…</translation>
    </message>
    <message>
        <source>%1 is busy</source>
        <comment>a server&apos;s address</comment>
        <translation>%1 está ocupado</translation>
    </message>
    <message>
        <source>%1: offline since %2</source>
        <comment>a server&apos;s address, time</comment>
        <translation>%1: sin conexión desde %2</translation>
    </message>
    <message>
        <source>%1: not trusted</source>
        <comment>a server&apos;s address</comment>
        <translation>%1: no es de confianza</translation>
    </message>
    <message>
        <source>%1 is busy. It is asked again by itself; what you see is as of %2.</source>
        <comment>a server&apos;s address, time</comment>
        <translation>%1 está ocupado. Se vuelve a consultar automáticamente; última actualización: %2.</translation>
    </message>
    <message>
        <source>No connection to %1. What you see is as of %2; nothing can be changed until it is back.</source>
        <comment>a server&apos;s address, time</comment>
        <translation>Sin conexión con %1. Última actualización: %2; no se puede cambiar nada hasta que se restablezca.</translation>
    </message>
    <message>
        <source>%1 Nothing is sent to %2 like this.</source>
        <comment>what is wrong with a certificate, a server&apos;s address</comment>
        <translation>%1 En estas condiciones no se envía nada a %2.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Probar ahora</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Users and roles</source>
        <translation>Usuarios y roles</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>Perfiles de conexión</translation>
    </message>
    <message>
        <source>Where the desk&apos;s data is: a file of your own, a database, or a server.</source>
        <translation>Dónde están los datos de la aplicación: un archivo propio, una base de datos o un servidor.</translation>
    </message>
    <message>
        <source>Database, server and password</source>
        <translation>Base de datos, servidor y contraseña</translation>
    </message>
    <message>
        <source>Read-only profiles</source>
        <translation>Perfiles de solo lectura</translation>
    </message>
    <message>
        <source>Stripe keys</source>
        <translation>Claves de Stripe</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keychain, and never shown again but for their last four characters.</source>
        <translation>Se guardan en el llavero de este equipo y nunca se vuelven a mostrar, salvo sus cuatro últimos caracteres.</translation>
    </message>
    <message>
        <source>Secret key, test mode</source>
        <translation>Clave secreta, modo de prueba</translation>
    </message>
    <message>
        <source>Secret key, live mode</source>
        <translation>Clave secreta, modo activo</translation>
    </message>
    <message>
        <source>Webhook secrets</source>
        <translation>Secretos de webhook</translation>
    </message>
    <message>
        <source>Connect client IDs</source>
        <translation>ID de cliente de Connect</translation>
    </message>
    <message>
        <source>Receiver address</source>
        <translation>Dirección del receptor</translation>
    </message>
    <message>
        <source>Where the server inside the desk listens, and what of it is registered at Stripe.</source>
        <translation>Dónde escucha el servidor de la aplicación y qué parte de él está registrada en Stripe.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Redirect URI</source>
        <translation>URI de redirección</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>How the window looks. In force at once.</source>
        <translation>Cómo se ve la ventana. Se aplica al instante.</translation>
    </message>
    <message>
        <source>Light and dark theme</source>
        <translation>Tema claro y oscuro</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>What the window speaks. In force at once.</source>
        <translation>El idioma de la ventana. Se aplica al instante.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Other keys for what can be done. In force at once.</source>
        <translation>Otras teclas para las acciones. Se aplica al instante.</translation>
    </message>
    <message>
        <source>Import of a .env file</source>
        <translation>Importación de un archivo .env</translation>
    </message>
    <message>
        <source>Takes over what a server or another tool is set up with.</source>
        <translation>Incorpora la configuración de un servidor o de otra herramienta.</translation>
    </message>
    <message>
        <source>Search and commands</source>
        <translation>Búsqueda y comandos</translation>
    </message>
    <message>
        <source>Go to an ID or link</source>
        <translation>Ir a un ID o enlace</translation>
    </message>
    <message>
        <source>Refresh this page</source>
        <translation>Actualizar esta página</translation>
    </message>
    <message>
        <source>Switch between test and live</source>
        <translation>Alternar entre modo de prueba y activo</translation>
    </message>
    <message>
        <source>Show tasks</source>
        <translation>Mostrar las tareas</translation>
    </message>
    <message>
        <source>Show notices</source>
        <translation>Mostrar los avisos</translation>
    </message>
    <message>
        <source>To the notice on screen</source>
        <translation>Ir al aviso en pantalla</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Cambiar atajos…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>Settings: %1</source>
        <comment>one of the sections</comment>
        <translation>Configuración: %1</translation>
    </message>
    <message>
        <source>Platform staff · %1</source>
        <comment>role</comment>
        <translation>Personal de la plataforma · %1</translation>
    </message>
    <message>
        <source>The command is on your clipboard.</source>
        <translation>El comando está en el portapapeles.</translation>
    </message>
    <message>
        <source>Platform staff</source>
        <translation>Personal de la plataforma</translation>
    </message>
    <message>
        <source>%1 – %2 – Plandeck</source>
        <comment>page, company</comment>
        <translation>%1 – %2 – Plandeck</translation>
    </message>
    <message>
        <source>Switch to test</source>
        <translation>Cambiar a modo de prueba</translation>
    </message>
    <message>
        <source>Switch to live</source>
        <translation>Cambiar a modo activo</translation>
    </message>
    <message>
        <source>Stripe: waiting for the browser</source>
        <translation>Stripe: esperando al navegador</translation>
    </message>
    <message>
        <source>Stripe: status not known</source>
        <translation>Stripe: estado desconocido</translation>
    </message>
    <message>
        <source>Stripe %1</source>
        <translation>Stripe %1</translation>
    </message>
    <message>
        <source>Stripe: not connected</source>
        <translation>Stripe: sin conectar</translation>
    </message>
    <message>
        <source>No keyring answers: your session ends with the program.</source>
        <translation>Ningún llavero responde: su sesión terminará al cerrar el programa.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>The server&apos;s address is on your clipboard.</source>
        <translation>La dirección del servidor está en el portapapeles.</translation>
    </message>
    <message>
        <source>%1 is registered.</source>
        <translation>Se registró %1.</translation>
    </message>
    <message>
        <source>Stripe is connected.</source>
        <translation>Stripe está conectado.</translation>
    </message>
    <message>
        <source>The next start will ask for your password. %1</source>
        <translation>El próximo inicio le pedirá la contraseña. %1</translation>
    </message>
    <message>
        <source>The API explorer is at %1</source>
        <translation>El explorador de la API está en %1</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>Copy dia&amp;gnostics</source>
        <translation>Copiar dia&amp;gnóstico</translation>
    </message>
    <message>
        <source>The diagnostics are on the clipboard. No secret is in them.</source>
        <translation>El diagnóstico está en el portapapeles. No contiene ningún secreto.</translation>
    </message>
    <message>
        <source>This is Plandeck %1, and new here.</source>
        <translation>Plandeck se actualizó a la versión %1.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>What shows on the desktop too, and when. In force at once.</source>
        <translation>Qué se muestra también en el escritorio, y cuándo. Se aplica al instante.</translation>
    </message>
    <message>
        <source>Notices on the desktop</source>
        <translation>Avisos en el escritorio</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
</context>
<context>
    <name>plandeck::DesktopNotifier</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>plandeck::DoctorDialog</name>
    <message>
        <source>&amp;Examine</source>
        <translation>&amp;Examinar</translation>
    </message>
    <message>
        <source>Signature doctor</source>
        <translation>Diagnóstico de firmas</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Headers that came</source>
        <translation>Enca&amp;bezados recibidos</translation>
    </message>
    <message>
        <source>&amp;Body that came, as it came</source>
        <translation>&amp;Cuerpo recibido, tal como llegó</translation>
    </message>
    <message>
        <source>&amp;Secret that the receiver uses</source>
        <translation>&amp;Secreto que usa el receptor</translation>
    </message>
    <message>
        <source>It stays in this window and is forgotten when you close it.</source>
        <translation>Se queda en esta ventana y se olvida al cerrarla.</translation>
    </message>
    <message>
        <source>Why was it not accepted?</source>
        <translation>¿Por qué no se aceptó?</translation>
    </message>
    <message>
        <source>Paste what your receiver got, from its log for instance, and the secret it uses.</source>
        <translation>Pegue lo que recibió su receptor, por ejemplo de su registro, y el secreto que usa.</translation>
    </message>
    <message>
        <source>Examining…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Nothing is wrong with it</source>
        <translation>No tiene ningún problema</translation>
    </message>
    <message>
        <source>A receiver with this secret should accept the message.</source>
        <translation>Un receptor con este secreto debería aceptar el mensaje.</translation>
    </message>
    <message>
        <source>Step by step:</source>
        <translation>Paso a paso:</translation>
    </message>
</context>
<context>
    <name>plandeck::DraftCopies</name>
    <message>
        <source>%1 copy</source>
        <comment>name of a duplicate</comment>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>%1 copy %2</source>
        <comment>name of a further duplicate, number</comment>
        <translation>%1 copia %2</translation>
    </message>
</context>
<context>
    <name>plandeck::DriftRepair</name>
    <message>
        <source>Write “%1” to Stripe?</source>
        <translation>¿Escribir «%1» en Stripe?</translation>
    </message>
    <message>
        <source>Take “%1” as Stripe has it?</source>
        <translation>¿Tomar «%1» tal como está en Stripe?</translation>
    </message>
    <message>
        <source>Write ours</source>
        <translation>Usar lo de Plandeck</translation>
    </message>
    <message>
        <source>Take Stripe&apos;s</source>
        <translation>Usar lo de Stripe</translation>
    </message>
    <message>
        <source>“%1” was not made the same. %2</source>
        <comment>name, reason</comment>
        <translation>«%1» no se igualó. %2</translation>
    </message>
    <message>
        <source>“%1” is the same here and at Stripe.</source>
        <translation>«%1» es igual aquí y en Stripe.</translation>
    </message>
    <message>
        <source>“%1” is a draft now.</source>
        <translation>«%1» ahora es un borrador.</translation>
    </message>
    <message>
        <source>“%1” differs from Stripe again.</source>
        <translation>«%1» vuelve a diferir de Stripe.</translation>
    </message>
    <message>
        <source>Stripe does not answer: “%1” is written as soon as it does.</source>
        <translation>Stripe no responde: «%1» se escribirá en cuanto lo haga.</translation>
    </message>
</context>
<context>
    <name>plandeck::DriftReportDialog</name>
    <message>
        <source>&amp;Check again</source>
        <translation>C&amp;omprobar de nuevo</translation>
    </message>
    <message>
        <source>Plans and Stripe</source>
        <translation>Planes y Stripe</translation>
    </message>
    <message>
        <source>Read all products and prices at Stripe and compare</source>
        <translation>Leer todos los productos y precios en Stripe y comparar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Consultando a Stripe…</translation>
    </message>
    <message>
        <source>%1 You see what was found before.</source>
        <comment>what failed</comment>
        <translation>%1 Se muestra el resultado anterior.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) compared at %1.</source>
        <translation>
            <numerusform>%n plan comparado (%1).</numerusform>
            <numerusform>%n planes comparados (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at.</source>
        <translation>
            <numerusform>%n por revisar.</numerusform>
            <numerusform>%n por revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>All in sync</source>
        <translation>Todo sincronizado</translation>
    </message>
    <message>
        <source>Every plan is the same here and at Stripe.</source>
        <translation>Todos los planes son iguales aquí y en Stripe.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Mostrar «%1»</translation>
    </message>
    <message>
        <source>Take Stripe&apos;s</source>
        <translation>Usar lo de Stripe</translation>
    </message>
    <message>
        <source>Make it a plan</source>
        <translation>Convertir en plan</translation>
    </message>
    <message>
        <source>Write ours</source>
        <translation>Usar lo de Plandeck</translation>
    </message>
    <message>
        <source>Archive it there</source>
        <translation>Archivar allí</translation>
    </message>
    <message>
        <source>Archive “%1” at Stripe?</source>
        <translation>¿Archivar «%1» en Stripe?</translation>
    </message>
    <message>
        <source>Make “%1” a plan?</source>
        <translation>¿Convertir «%1» en un plan?</translation>
    </message>
    <message>
        <source>The product and its prices can no longer be bought. Who subscribes already keeps them.</source>
        <translation>El producto y sus precios ya no se podrán comprar. Quienes ya están suscritos los conservan.</translation>
    </message>
    <message>
        <source>A plan is made of the product and its price. Nothing changes at Stripe.</source>
        <translation>Se crea un plan a partir del producto y su precio. En Stripe no cambia nada.</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>“%1” is archived at Stripe.</source>
        <translation>«%1» está archivado en Stripe.</translation>
    </message>
    <message>
        <source>“%1” is a plan now.</source>
        <translation>«%1» ahora es un plan.</translation>
    </message>
    <message>
        <source>Stripe has this product as one of yours, but no plan here belongs to it.</source>
        <translation>Stripe tiene este producto como suyo, pero aquí no le corresponde ningún plan.</translation>
    </message>
</context>
<context>
    <name>plandeck::DriftSection</name>
    <message>
        <source>Chec&amp;k now</source>
        <translation>Co&amp;mprobar ahora</translation>
    </message>
    <message>
        <source>Take S&amp;tripe&apos;s</source>
        <translation>Usar lo de S&amp;tripe</translation>
    </message>
    <message>
        <source>&amp;Write ours</source>
        <translation>&amp;Usar lo de Plandeck</translation>
    </message>
    <message>
        <source>Read this plan&apos;s product and price at Stripe and compare</source>
        <translation>Leer en Stripe el producto y el precio de este plan y comparar</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Consultando a Stripe…</translation>
    </message>
    <message>
        <source>The same here and at Stripe, at %1.</source>
        <translation>Igual aquí y en Stripe (%1).</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), at %1:</source>
        <translation>
            <numerusform>%n diferencia (%1):</numerusform>
            <numerusform>%n diferencias (%1):</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the plan as Stripe has it</source>
        <translation>Dejar el plan como está en Stripe</translation>
    </message>
    <message>
        <source>Make Stripe as the plan is here</source>
        <translation>Dejar Stripe como está el plan aquí</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 at Stripe</source>
        <comment>field, value, value</comment>
        <translation>%1: %2 aquí, %3 en Stripe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
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
        <translation>nada</translation>
    </message>
    <message>
        <source>active</source>
        <comment>a plan</comment>
        <translation>activo</translation>
    </message>
    <message>
        <source>archived</source>
        <comment>a plan</comment>
        <translation>archivado</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>mensual</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>anual</translation>
    </message>
    <message>
        <source>Product</source>
        <comment>at Stripe</comment>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Price is gone</source>
        <translation>El precio ya no existe</translation>
    </message>
    <message>
        <source>Price is archived</source>
        <translation>El precio está archivado</translation>
    </message>
    <message>
        <source>Other default price</source>
        <translation>Otro precio predeterminado</translation>
    </message>
    <message>
        <source>Price</source>
        <comment>an amount</comment>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Intervals between payments</source>
        <translation>Intervalos entre pagos</translation>
    </message>
    <message>
        <source>Trial days</source>
        <translation>Días de prueba gratis</translation>
    </message>
    <message>
        <source>Further price</source>
        <translation>Precio adicional</translation>
    </message>
    <message>
        <source>Product without a plan</source>
        <translation>Producto sin plan</translation>
    </message>
    <message>
        <source>A new product with a new price is made at Stripe, as the plan is here.</source>
        <translation>En Stripe se crea un producto nuevo con un precio nuevo, como el plan está aquí.</translation>
    </message>
    <message>
        <source>At Stripe this becomes as it is here: %1.</source>
        <translation>En Stripe quedará como aquí: %1.</translation>
    </message>
    <message>
        <source>A price cannot be changed there: a new one takes its place, and who subscribes already keeps the old one.</source>
        <translation>Allí no se puede cambiar un precio: uno nuevo lo sustituye, y quienes ya están suscritos conservan el anterior.</translation>
    </message>
    <message>
        <source>Its product is gone at Stripe: the plan becomes a draft, and nobody can subscribe until it is published again.</source>
        <translation>Su producto ya no existe en Stripe: el plan pasa a borrador y nadie podrá suscribirse hasta que se publique de nuevo.</translation>
    </message>
    <message>
        <source>Here this becomes as it is at Stripe: %1. Nothing changes at Stripe.</source>
        <translation>Aquí quedará como en Stripe: %1. En Stripe no cambia nada.</translation>
    </message>
    <message>
        <source>A plan cannot be as Stripe has this product: its price or name does not fit.</source>
        <translation>Un plan no puede quedar como este producto de Stripe: su precio o su nombre no encaja.</translation>
    </message>
</context>
<context>
    <name>plandeck::DuplicateDialog</name>
    <message>
        <source>Duplicate “%1”</source>
        <translation>Duplicar «%1»</translation>
    </message>
    <message>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>Duplicating…</source>
        <translation>Duplicando…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>No two plans have the same name.</source>
        <translation>No puede haber dos planes con el mismo nombre.</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Precio</translation>
    </message>
    <message>
        <source>The original keeps its own.</source>
        <translation>El original conserva el suyo.</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Lo que ven los clientes</translation>
    </message>
    <message>
        <source>Saves another draft here. Nothing is created in Stripe.</source>
        <translation>Guarda otro borrador aquí. No se crea nada en Stripe.</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (live mode: real money).</source>
        <translation>Crea un producto y un precio en Stripe (modo activo: dinero real).</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (test mode).</source>
        <translation>Crea un producto y un precio en Stripe (modo de prueba).</translation>
    </message>
</context>
<context>
    <name>plandeck::EditPlanDialog</name>
    <message>
        <source>Edit “%1”</source>
        <translation>Editar «%1»</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Fixed once a plan is made: subscribers keep what they agreed to. For another price, duplicate the plan.</source>
        <translation>Es fijo una vez creado el plan: los suscriptores conservan lo que aceptaron. Para otro precio, duplique el plan.</translation>
    </message>
    <message>
        <source>&amp;Name of the plan, to confirm</source>
        <translation>&amp;Nombre del plan, para confirmar</translation>
    </message>
    <message>
        <source>&amp;Review…</source>
        <translation>&amp;Revisar…</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Before anything happens you see what it comes to.</source>
        <translation>Antes de que ocurra nada, verá las consecuencias.</translation>
    </message>
    <message>
        <source>Changes the draft here. Nothing changes in Stripe.</source>
        <translation>Cambia el borrador aquí. No cambia nada en Stripe.</translation>
    </message>
    <message>
        <source>Changes the plan and its product in Stripe (live mode: real customers).</source>
        <translation>Cambia el plan y su producto en Stripe (modo activo: clientes reales).</translation>
    </message>
    <message>
        <source>Changes the plan and its product in Stripe (test mode).</source>
        <translation>Cambia el plan y su producto en Stripe (modo de prueba).</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Escriba: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::EndpointCard</name>
    <message>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <source>Your webhook</source>
        <translation>Su webhook</translation>
    </message>
    <message>
        <source>Messages go to</source>
        <translation>Los mensajes van a</translation>
    </message>
    <message>
        <source>The receiver answered that it is gone for good (410). Nothing is sent until you go on.</source>
        <translation>El receptor respondió que ya no existe (410). No se envía nada hasta que usted lo reanude.</translation>
    </message>
    <message>
        <source>Messages are kept and sent when you go on.</source>
        <translation>Los mensajes se guardan y se envían cuando lo reanude.</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Notifica</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>plandeck::EndpointDialog</name>
    <message>
        <source>Change the webhook</source>
        <translation>Modificar el webhook</translation>
    </message>
    <message>
        <source>Set up the webhook</source>
        <translation>Configurar el webhook</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Set up</source>
        <translation>&amp;Configurar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>&amp;Address of your server</source>
        <translation>&amp;Dirección de su servidor</translation>
    </message>
    <message>
        <source>An address that begins with https:// and is reached from the internet.</source>
        <translation>Una dirección que empiece por https:// y sea accesible desde Internet.</translation>
    </message>
    <message>
        <source>Begins with https://; in test mode also http:// for a server on this computer.</source>
        <translation>Empieza por https://; en modo de prueba también http:// para un servidor en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Tell it of</source>
        <translation>&amp;Notificarle</translation>
    </message>
    <message>
        <source>Makes a secret that signs every message, and shows it once.</source>
        <translation>Crea un secreto que firma cada mensaje y lo muestra una sola vez.</translation>
    </message>
    <message>
        <source>The secret stays.</source>
        <translation>El secreto se conserva.</translation>
    </message>
    <message>
        <source>Another address gets a new secret, which is shown once. The old one signs nothing more.</source>
        <translation>Otra dirección recibe un secreto nuevo, que se muestra una sola vez. El anterior ya no firma nada.</translation>
    </message>
</context>
<context>
    <name>plandeck::EnvCells</name>
    <message>
        <source>(no variable)</source>
        <translation>(sin variable)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>The profile&apos;s address</source>
        <translation>La dirección del perfil</translation>
    </message>
    <message>
        <source>Into the keychain</source>
        <translation>Al llavero</translation>
    </message>
    <message>
        <source>Ignored</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No se incorpora</translation>
    </message>
</context>
<context>
    <name>plandeck::EnvImportDialog</name>
    <message>
        <source>Import a .env file</source>
        <translation>Importar un archivo .env</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>&amp;Name of the new profile</source>
        <translation>&amp;Nombre del perfil nuevo</translation>
    </message>
    <message>
        <source>What becomes of each line</source>
        <translation>Qué ocurre con cada línea</translation>
    </message>
    <message>
        <source>A new &amp;profile</source>
        <translation>Un &amp;perfil nuevo</translation>
    </message>
    <message>
        <source>The &amp;open profile, “%1”</source>
        <translation>El perfil &amp;abierto, «%1»</translation>
    </message>
    <message>
        <source>The file names no database.</source>
        <translation>El archivo no indica ninguna base de datos.</translation>
    </message>
    <message>
        <source>This desk was opened for this run only.</source>
        <translation>Plandeck se abrió solo para esta ejecución.</translation>
    </message>
    <message>
        <source>Imported</source>
        <comment>name of a profile</comment>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <comment>name of a profile, a number</comment>
        <translation>Importado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n secret(s) go into the keychain.</source>
        <translation>
            <numerusform>%n secreto se guarda en el llavero.</numerusform>
            <numerusform>%n secretos se guardan en el llavero.</numerusform>
        </translation>
    </message>
    <message>
        <source>The desk stays where it is until you switch to the new profile.</source>
        <translation>La aplicación sigue como está hasta que cambie al perfil nuevo.</translation>
    </message>
    <message>
        <source>They take force when the services are opened again.</source>
        <translation>Se aplicarán cuando los servicios vuelvan a abrirse.</translation>
    </message>
</context>
<context>
    <name>plandeck::EnvImportModel</name>
    <message>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué ocurre con ella</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>plandeck::ErrorStep</name>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo y reintente.</translation>
    </message>
    <message>
        <source>Make a new one instead.</source>
        <translation>Cree uno nuevo en su lugar.</translation>
    </message>
    <message>
        <source>Make somebody else an owner first.</source>
        <translation>Primero, nombre propietario a otra persona.</translation>
    </message>
    <message>
        <source>Install the newest Plandeck.</source>
        <translation>Instale la versión más reciente de Plandeck.</translation>
    </message>
    <message>
        <source>Choose another file or folder.</source>
        <translation>Elija otro archivo u otra carpeta.</translation>
    </message>
    <message>
        <source>Ask an owner or admin of your company.</source>
        <translation>Consulte a un propietario o administrador de su empresa.</translation>
    </message>
    <message>
        <source>Refresh the page to see how it is now.</source>
        <translation>Actualice la página para ver el estado actual.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Reintente en un momento.</translation>
    </message>
    <message>
        <source>Look whether the receiver runs and can be reached, then send it again.</source>
        <translation>Compruebe que el receptor funciona y está accesible; después, envíe el mensaje de nuevo.</translation>
    </message>
    <message>
        <source>Ask whoever runs the server.</source>
        <translation>Consulte a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>Use a key of this company and mode: they are on the page API keys.</source>
        <translation>Use una clave de esta empresa y este modo: están en la página «Claves de API».</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Primero, inicie sesión.</translation>
    </message>
    <message>
        <source>Connect on the page Stripe.</source>
        <translation>Conéctese en la página «Stripe».</translation>
    </message>
    <message>
        <source>Enter it in the settings, under Stripe keys.</source>
        <translation>Introduzca lo que falta en la configuración, en «Claves de Stripe».</translation>
    </message>
    <message>
        <source>Change what Stripe names, or look into its Dashboard.</source>
        <translation>Cambie lo que Stripe indica o consulte su Dashboard.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or choose another place for secrets.</source>
        <translation>Desbloquee el llavero y reintente, o elija otro lugar para los secretos.</translation>
    </message>
    <message>
        <source>Check the connection profile in the settings.</source>
        <translation>Compruebe el perfil de conexión en la configuración.</translation>
    </message>
    <message>
        <source>Check the network, then try again.</source>
        <translation>Compruebe la red y reintente.</translation>
    </message>
    <message>
        <source>If it happens again, copy the diagnostics and send them to support.</source>
        <translation>Si vuelve a ocurrir, copie el diagnóstico y envíelo a soporte.</translation>
    </message>
</context>
<context>
    <name>plandeck::ErrorText</name>
    <message>
        <source>Please fill this in.</source>
        <translation>Complete este campo.</translation>
    </message>
    <message>
        <source>This value cannot be read.</source>
        <translation>No se puede leer este valor.</translation>
    </message>
    <message>
        <source>This text is too long.</source>
        <translation>Este texto es demasiado largo.</translation>
    </message>
    <message>
        <source>This text is too short.</source>
        <translation>Este texto es demasiado corto.</translation>
    </message>
    <message>
        <source>This number is too small.</source>
        <translation>Este número es demasiado pequeño.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Este número es demasiado grande.</translation>
    </message>
    <message>
        <source>There are too many entries.</source>
        <translation>Hay demasiadas entradas.</translation>
    </message>
    <message>
        <source>This number is out of range.</source>
        <translation>Este número está fuera del intervalo permitido.</translation>
    </message>
    <message>
        <source>This name is given more than once.</source>
        <translation>Este nombre aparece más de una vez.</translation>
    </message>
    <message>
        <source>This is not the name.</source>
        <translation>Este no es el nombre.</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile: choose whose value stays.</source>
        <translation>Entretanto, otra persona cambió esto: elija qué valor se conserva.</translation>
    </message>
    <message>
        <source>A value has no name.</source>
        <translation>Un valor no tiene nombre.</translation>
    </message>
    <message>
        <source>This is not one of the possible values.</source>
        <translation>Este no es uno de los valores posibles.</translation>
    </message>
    <message>
        <source>This is not a valid id.</source>
        <translation>Este no es un ID válido.</translation>
    </message>
    <message>
        <source>This is not a valid time.</source>
        <translation>Esta no es una hora válida.</translation>
    </message>
    <message>
        <source>This is not a valid e-mail address.</source>
        <translation>Este no es un correo electrónico válido.</translation>
    </message>
    <message>
        <source>This is not a valid web address.</source>
        <translation>Esta no es una dirección web válida.</translation>
    </message>
    <message>
        <source>The web address has to begin with https://.</source>
        <translation>La dirección web debe empezar por https://.</translation>
    </message>
    <message>
        <source>The web address must not contain a user name or password.</source>
        <translation>La dirección web no puede contener nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>This server cannot be reached from the public internet.</source>
        <translation>No se puede acceder a este servidor desde la Internet pública.</translation>
    </message>
    <message>
        <source>This is not an amount of the chosen currency.</source>
        <translation>Este no es un importe de la moneda elegida.</translation>
    </message>
    <message>
        <source>This text has a character that is not allowed.</source>
        <translation>Este texto contiene un carácter no permitido.</translation>
    </message>
    <message>
        <source>Stripe takes no amount this fine in the chosen currency: round it.</source>
        <translation>Stripe no admite un importe tan preciso en la moneda elegida: redondéelo.</translation>
    </message>
    <message>
        <source>This is not a currency we know.</source>
        <translation>Esta moneda no se reconoce.</translation>
    </message>
    <message>
        <source>This cannot be changed after creation.</source>
        <translation>Esto no se puede cambiar después de la creación.</translation>
    </message>
    <message>
        <source>This list has changed: load it again.</source>
        <translation>Esta lista ha cambiado: cárguela de nuevo.</translation>
    </message>
    <message>
        <source>This e-mail address is already registered.</source>
        <translation>Este correo electrónico ya está registrado.</translation>
    </message>
    <message>
        <source>There is already something of this name.</source>
        <translation>Ya hay algo con este nombre.</translation>
    </message>
    <message>
        <source>This password is too short: use at least 10 characters.</source>
        <translation>Esta contraseña es demasiado corta: use al menos 10 caracteres.</translation>
    </message>
    <message>
        <source>This password is too long.</source>
        <translation>Esta contraseña es demasiado larga.</translation>
    </message>
    <message>
        <source>This password is too common: others would guess it.</source>
        <translation>Esta contraseña es demasiado común: otros la adivinarían.</translation>
    </message>
    <message>
        <source>The password must not be the e-mail address.</source>
        <translation>La contraseña no puede ser el correo electrónico.</translation>
    </message>
    <message>
        <source>The password must not be the company name.</source>
        <translation>La contraseña no puede ser el nombre de la empresa.</translation>
    </message>
    <message>
        <source>This is not your present password.</source>
        <translation>Esta no es su contraseña actual.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>No se puede leer el archivo.</translation>
    </message>
    <message>
        <source>The file cannot be written.</source>
        <translation>No se puede escribir el archivo.</translation>
    </message>
    <message>
        <source>The file is too large: it may have 256 MiB.</source>
        <translation>El archivo es demasiado grande: puede tener hasta 256 MiB.</translation>
    </message>
    <message>
        <source>The text is not in UTF-8: save the file in that encoding.</source>
        <translation>El texto no está en UTF-8: guarde el archivo con esa codificación.</translation>
    </message>
    <message>
        <source>The JSON is not a list of plans.</source>
        <translation>El JSON no es una lista de planes.</translation>
    </message>
    <message>
        <source>A double quote stands where none may be, or is not closed.</source>
        <translation>Hay unas comillas dobles donde no debería haberlas, o sin cerrar.</translation>
    </message>
    <message>
        <source>The first line has to name the columns name, price_cents and billing_interval.</source>
        <translation>La primera línea debe nombrar las columnas name, price_cents y billing_interval.</translation>
    </message>
    <message>
        <source>The row has more or fewer cells than the first line.</source>
        <translation>La fila tiene más o menos celdas que la primera línea.</translation>
    </message>
    <message>
        <source>They have not accepted their invitation yet: make them a new code instead.</source>
        <translation>Todavía no ha aceptado su invitación: genere un código nuevo en su lugar.</translation>
    </message>
    <message>
        <source>This invitation is not known, was used already or has run out.</source>
        <translation>Esta invitación no se conoce, ya se usó o ha caducado.</translation>
    </message>
    <message>
        <source>Some values are not valid.</source>
        <translation>Algunos valores no son válidos.</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>Esto no es JSON válido.</translation>
    </message>
    <message>
        <source>This has to be confirmed.</source>
        <translation>Esto debe confirmarse.</translation>
    </message>
    <message>
        <source>This no longer exists.</source>
        <translation>Esto ya no existe.</translation>
    </message>
    <message>
        <source>This conflicts with the current state.</source>
        <translation>Esto entra en conflicto con el estado actual.</translation>
    </message>
    <message>
        <source>This message is being sent at this moment.</source>
        <translation>Este mensaje se está enviando en este momento.</translation>
    </message>
    <message>
        <source>The receiver answered with an error.</source>
        <translation>El receptor respondió con un error.</translation>
    </message>
    <message>
        <source>The receiver sent us elsewhere, which is not followed.</source>
        <translation>El receptor nos redirigió a otro lugar, y las redirecciones no se siguen.</translation>
    </message>
    <message>
        <source>There is no server of this name.</source>
        <translation>No hay ningún servidor con este nombre.</translation>
    </message>
    <message>
        <source>The receiver could not be connected to.</source>
        <translation>No se pudo conectar con el receptor.</translation>
    </message>
    <message>
        <source>The receiver hung up before its answer was complete.</source>
        <translation>El receptor cortó antes de completar su respuesta.</translation>
    </message>
    <message>
        <source>The receiver&apos;s certificate is not valid.</source>
        <translation>El certificado del receptor no es válido.</translation>
    </message>
    <message>
        <source>The receiver did not answer in time.</source>
        <translation>El receptor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The receiver did not answer in HTTP.</source>
        <translation>El receptor no respondió en HTTP.</translation>
    </message>
    <message>
        <source>The delivery was cut off on our side.</source>
        <translation>La entrega se interrumpió por nuestra parte.</translation>
    </message>
    <message>
        <source>The webhook&apos;s secret cannot be read: make a new one.</source>
        <translation>No se puede leer el secreto del webhook: genere uno nuevo.</translation>
    </message>
    <message>
        <source>The message could not be sent.</source>
        <translation>No se pudo enviar el mensaje.</translation>
    </message>
    <message>
        <source>That was too often in a short time.</source>
        <translation>Demasiadas veces en poco tiempo.</translation>
    </message>
    <message>
        <source>E-mail address or password are wrong.</source>
        <translation>El correo electrónico o la contraseña son incorrectos.</translation>
    </message>
    <message>
        <source>Your session has ended: please sign in again.</source>
        <translation>Su sesión ha terminado: inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Please sign in.</source>
        <translation>Inicie sesión.</translation>
    </message>
    <message>
        <source>Your session has expired: please sign in again.</source>
        <translation>Su sesión ha caducado: inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your session is no longer valid: please sign in again.</source>
        <translation>Su sesión ya no es válida: inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The API key is not valid.</source>
        <translation>La clave de API no es válida.</translation>
    </message>
    <message>
        <source>Your role does not allow this.</source>
        <translation>Su rol no lo permite.</translation>
    </message>
    <message>
        <source>This needs a person who is signed in.</source>
        <translation>Esto requiere una persona con la sesión iniciada.</translation>
    </message>
    <message>
        <source>The API key belongs to the other mode.</source>
        <translation>La clave de API es del otro modo.</translation>
    </message>
    <message>
        <source>The last active owner cannot be removed.</source>
        <translation>No se puede quitar al último propietario activo.</translation>
    </message>
    <message>
        <source>The platform has suspended this company. Please ask its support.</source>
        <translation>La plataforma ha suspendido esta empresa. Consulte a su soporte.</translation>
    </message>
    <message>
        <source>Only an active tenant can be suspended.</source>
        <translation>Solo se puede suspender un inquilino activo.</translation>
    </message>
    <message>
        <source>Only a suspended tenant can be reactivated.</source>
        <translation>Solo se puede reactivar un inquilino suspendido.</translation>
    </message>
    <message>
        <source>Begin an inspection of this tenant first, with a reason.</source>
        <translation>Inicie primero una inspección de este inquilino, con un motivo.</translation>
    </message>
    <message>
        <source>Stripe is not connected yet.</source>
        <translation>Stripe aún no está conectado.</translation>
    </message>
    <message>
        <source>Live mode is not set up: there is no live Stripe key.</source>
        <translation>El modo activo no está configurado: no hay ninguna clave de Stripe para el modo activo.</translation>
    </message>
    <message>
        <source>Connecting is not set up: there is no Stripe client id.</source>
        <translation>La conexión no está configurada: no hay un ID de cliente de Stripe.</translation>
    </message>
    <message>
        <source>Stripe does not answer.</source>
        <translation>Stripe no responde.</translation>
    </message>
    <message>
        <source>Stripe refused this.</source>
        <translation>Stripe lo rechazó.</translation>
    </message>
    <message>
        <source>This connection attempt is not known: please start again.</source>
        <translation>Este intento de conexión no se conoce: empiece de nuevo.</translation>
    </message>
    <message>
        <source>This connection attempt has expired: please start again.</source>
        <translation>Este intento de conexión ha caducado: empiece de nuevo.</translation>
    </message>
    <message>
        <source>This connection attempt was used already: please start again.</source>
        <translation>Este intento de conexión ya se usó: empiece de nuevo.</translation>
    </message>
    <message>
        <source>The connection was declined at Stripe.</source>
        <translation>La conexión se rechazó en Stripe.</translation>
    </message>
    <message>
        <source>Stripe did not accept the authorization: please start again.</source>
        <translation>Stripe no aceptó la autorización: empiece de nuevo.</translation>
    </message>
    <message>
        <source>This Stripe account is connected to another company.</source>
        <translation>Esta cuenta de Stripe está conectada a otra empresa.</translation>
    </message>
    <message>
        <source>The signature is not valid.</source>
        <translation>La firma no es válida.</translation>
    </message>
    <message>
        <source>This plan is inactive: reactivate it first.</source>
        <translation>Este plan está inactivo: reactívelo primero.</translation>
    </message>
    <message>
        <source>This plan is being published at this moment.</source>
        <translation>Este plan se está publicando en este momento.</translation>
    </message>
    <message>
        <source>Another change of the Stripe connection is being finished. Try again in a moment.</source>
        <translation>Se está completando otro cambio de la conexión con Stripe. Reintente en un momento.</translation>
    </message>
    <message>
        <source>This is not the address that Stripe sent the browser back to.</source>
        <translation>Esta no es la dirección a la que Stripe devolvió el navegador.</translation>
    </message>
    <message>
        <source>This connection attempt is over.</source>
        <translation>Este intento de conexión ha terminado.</translation>
    </message>
    <message>
        <source>Stripe still misses something before the account is finished.</source>
        <translation>A Stripe aún le falta algo para completar la cuenta.</translation>
    </message>
    <message>
        <source>Stripe has a dashboard link for Express accounts only, once their onboarding is finished.</source>
        <translation>Stripe solo ofrece enlaces al Dashboard para cuentas Express con el alta terminada.</translation>
    </message>
    <message>
        <source>Only an event whose handling failed can be retried.</source>
        <translation>Solo se puede reintentar un evento cuyo procesamiento falló.</translation>
    </message>
    <message>
        <source>This plan is a draft: it is not at Stripe yet.</source>
        <translation>Este plan es un borrador: aún no está en Stripe.</translation>
    </message>
    <message>
        <source>No plan can be as Stripe has it. Let yours count instead.</source>
        <translation>Ningún plan puede quedar como en Stripe. Use lo de Plandeck en su lugar.</translation>
    </message>
    <message>
        <source>Somebody else has changed this since you opened it.</source>
        <translation>Otra persona cambió esto desde que usted lo abrió.</translation>
    </message>
    <message>
        <source>Somebody else has changed this at this moment. Please look again.</source>
        <translation>Otra persona acaba de cambiar esto. Vuelva a comprobarlo.</translation>
    </message>
    <message>
        <source>The missed events are being fetched at this moment.</source>
        <translation>Los eventos perdidos se están recuperando en este momento.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used.</source>
        <translation>No se puede usar el llavero de este equipo.</translation>
    </message>
    <message>
        <source>The keychain of this computer does not answer.</source>
        <translation>El llavero de este equipo no responde.</translation>
    </message>
    <message>
        <source>The file with the secrets can be read by others on this computer.</source>
        <translation>Otros usuarios de este equipo pueden leer el archivo con los secretos.</translation>
    </message>
    <message>
        <source>A stored secret cannot be read.</source>
        <translation>No se puede leer un secreto guardado.</translation>
    </message>
    <message>
        <source>This profile is for looking only: nothing is changed from here.</source>
        <translation>Este perfil es solo de lectura: desde aquí no se cambia nada.</translation>
    </message>
    <message>
        <source>This profile is open: switch to another one first.</source>
        <translation>Este perfil está abierto: cambie primero a otro.</translation>
    </message>
    <message>
        <source>The only profile there is stays.</source>
        <translation>El único perfil que existe no se puede quitar.</translation>
    </message>
    <message>
        <source>The demo ends with its window: start Plandeck without it to switch.</source>
        <translation>La demo termina con su ventana: inicie Plandeck sin ella para cambiar.</translation>
    </message>
    <message>
        <source>There is no profile of this name.</source>
        <translation>No hay ningún perfil con este nombre.</translation>
    </message>
    <message>
        <source>This is no address of a database, such as postgresql://user@host/database.</source>
        <translation>Esta no es una dirección de base de datos, como postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://, or http:// on this computer.</source>
        <translation>Indique una dirección que empiece por https://, o por http:// en este equipo.</translation>
    </message>
    <message>
        <source>The database is of a newer Plandeck than this one.</source>
        <translation>La base de datos es de una versión de Plandeck más reciente que esta.</translation>
    </message>
    <message>
        <source>The database is of an older Plandeck, and a read-only profile does not change it. Open it for writing once.</source>
        <translation>La base de datos es de una versión anterior de Plandeck, y un perfil de solo lectura no la modifica. Ábrala una vez para escritura.</translation>
    </message>
    <message>
        <source>The database refuses this user or this password.</source>
        <translation>La base de datos rechaza este usuario o esta contraseña.</translation>
    </message>
    <message>
        <source>There is no computer of this name.</source>
        <translation>No hay ningún equipo con este nombre.</translation>
    </message>
    <message>
        <source>The computer is there, but no database answers at this port.</source>
        <translation>El equipo existe, pero ninguna base de datos responde en este puerto.</translation>
    </message>
    <message>
        <source>The database did not answer in time.</source>
        <translation>La base de datos no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The server has no such database or user.</source>
        <translation>El servidor no tiene esa base de datos o ese usuario.</translation>
    </message>
    <message>
        <source>This key is for the other mode.</source>
        <translation>Esta clave es del otro modo.</translation>
    </message>
    <message>
        <source>This is a publishable key. The secret one begins with sk_ or rk_.</source>
        <translation>Esta es una clave publicable. La secreta empieza por sk_ o rk_.</translation>
    </message>
    <message>
        <source>A secret key begins with sk_test_, sk_live_, rk_test_ or rk_live_.</source>
        <translation>Una clave secreta empieza por sk_test_, sk_live_, rk_test_ o rk_live_.</translation>
    </message>
    <message>
        <source>A publishable key begins with pk_test_ or pk_live_.</source>
        <translation>Una clave publicable empieza por pk_test_ o pk_live_.</translation>
    </message>
    <message>
        <source>A client ID begins with ca_.</source>
        <translation>Un ID de cliente empieza por ca_.</translation>
    </message>
    <message>
        <source>A webhook secret of Stripe begins with whsec_.</source>
        <translation>Un secreto de webhook de Stripe empieza por whsec_.</translation>
    </message>
    <message>
        <source>It has at least 32 characters.</source>
        <translation>Tiene al menos 32 caracteres.</translation>
    </message>
    <message>
        <source>This line is no NAME=value.</source>
        <translation>Esta línea no tiene la forma NAME=value.</translation>
    </message>
    <message>
        <source>A variable cannot have this name.</source>
        <translation>Una variable no puede tener este nombre.</translation>
    </message>
    <message>
        <source>A quote on this line is never closed.</source>
        <translation>Hay unas comillas sin cerrar en esta línea.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacía.</translation>
    </message>
    <message>
        <source>Only a server needs it.</source>
        <translation>Solo la necesita un servidor.</translation>
    </message>
    <message>
        <source>Plandeck does not know it.</source>
        <translation>Plandeck no la conoce.</translation>
    </message>
    <message>
        <source>There is nothing in it that Plandeck can use.</source>
        <translation>No contiene nada que Plandeck pueda usar.</translation>
    </message>
    <message>
        <source>The file names no database.</source>
        <translation>El archivo no indica ninguna base de datos.</translation>
    </message>
    <message>
        <source>This file is too large for a .env file.</source>
        <translation>Este archivo es demasiado grande para ser un archivo .env.</translation>
    </message>
    <message>
        <source>The database cannot be reached.</source>
        <translation>No se puede acceder a la base de datos.</translation>
    </message>
    <message>
        <source>The server is busy.</source>
        <translation>El servidor está ocupado.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede acceder al servidor.</translation>
    </message>
    <message>
        <source>A server&apos;s address is https://HOST, or http:// to this computer.</source>
        <translation>La dirección de un servidor es https://HOST, o http:// para este equipo.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection broke on the way.</source>
        <translation>La conexión se interrumpió a medio camino.</translation>
    </message>
    <message>
        <source>No answer came, so it may have been done or not. Look before you repeat it.</source>
        <translation>No llegó respuesta, así que puede haberse hecho o no. Compruébelo antes de repetirlo.</translation>
    </message>
    <message>
        <source>The server&apos;s address leads elsewhere: use the address it leads to.</source>
        <translation>La dirección del servidor lleva a otra: use esa otra dirección.</translation>
    </message>
    <message>
        <source>What answers there is no Plandeck server, or a proxy in front of it fails.</source>
        <translation>Lo que responde allí no es un servidor de Plandeck, o falla un proxy que tiene delante.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is too large.</source>
        <translation>La respuesta del servidor es demasiado grande.</translation>
    </message>
    <message>
        <source>Nobody whom this computer trusts vouches for the server&apos;s certificate.</source>
        <translation>Nadie en quien confíe este equipo avala el certificado del servidor.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is another host&apos;s.</source>
        <translation>El certificado del servidor es de otro host.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate has expired.</source>
        <translation>El certificado del servidor ha caducado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not valid yet, or this computer&apos;s clock is wrong.</source>
        <translation>El certificado del servidor aún no es válido, o el reloj de este equipo está mal.</translation>
    </message>
    <message>
        <source>No secure connection to the server comes about.</source>
        <translation>No se logra una conexión segura con el servidor.</translation>
    </message>
    <message>
        <source>The file with trusted certificates cannot be read.</source>
        <translation>No se puede leer el archivo con los certificados de confianza.</translation>
    </message>
    <message>
        <source>Something went wrong on our side. Nothing was changed.</source>
        <translation>Algo falló por nuestra parte. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo falló.</translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Reintente dentro de %n segundo.</numerusform>
            <numerusform>Reintente dentro de %n segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Reintente dentro de %n minuto.</numerusform>
            <numerusform>Reintente dentro de %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation>Entrada %1: %2</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <comment>a name in a list of names and values, what is wrong</comment>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Stripe says: “%1”</source>
        <translation>Stripe dice: «%1»</translation>
    </message>
    <message>
        <source>Stripe request %1</source>
        <translation>Solicitud de Stripe %1</translation>
    </message>
    <message>
        <source>Only PostgreSQL has partitions.</source>
        <translation>Solo PostgreSQL admite particiones.</translation>
    </message>
    <message>
        <source>The tables are spread over another number of partitions.</source>
        <translation>Las tablas están repartidas en otro número de particiones.</translation>
    </message>
    <message>
        <source>A table could not be spread over partitions.</source>
        <translation>No se pudo repartir una tabla en particiones.</translation>
    </message>
</context>
<context>
    <name>plandeck::EventInspector</name>
    <message>
        <source>The event as JSON</source>
        <translation>El evento como JSON</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>What it changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Qué se hizo</translation>
    </message>
    <message>
        <source>What handling it now would do</source>
        <translation>Qué haría procesarlo ahora</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Tal como llegó</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Event ID</source>
        <translation>ID del evento</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrido</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>API version</source>
        <translation>Versión de la API</translation>
    </message>
</context>
<context>
    <name>plandeck::EventText</name>
    <message>
        <source>Taken over from the event</source>
        <translation>Incorporado desde el evento</translation>
    </message>
    <message>
        <source>Read anew from Stripe, as newer things were known</source>
        <translation>Leído de nuevo en Stripe, porque había datos más recientes</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nada nuevo</translation>
    </message>
    <message>
        <source>Kept as Stripe has it</source>
        <translation>Guardado como está en Stripe</translation>
    </message>
    <message>
        <source>Nothing is done about events of this type</source>
        <translation>No se hace nada con los eventos de este tipo</translation>
    </message>
    <message>
        <source>Of an account that is not connected</source>
        <translation>De una cuenta que no está conectada</translation>
    </message>
    <message>
        <source>Stripe says the account is still connected</source>
        <translation>Stripe indica que la cuenta sigue conectada</translation>
    </message>
    <message>
        <source>The connection was ended</source>
        <translation>La conexión se terminó</translation>
    </message>
    <message>
        <source>A change of ours is under way</source>
        <translation>Hay un cambio nuestro en curso</translation>
    </message>
    <message>
        <source>Something newer came in between</source>
        <translation>Entretanto llegó algo más reciente</translation>
    </message>
    <message>
        <source>Retried by hand</source>
        <translation>Reintentado a mano</translation>
    </message>
    <message>
        <source>The plan is as Stripe has it</source>
        <translation>El plan está como en Stripe</translation>
    </message>
    <message>
        <source>The plan differs from Stripe now</source>
        <translation>El plan ahora difiere de Stripe</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>event</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Being handled</source>
        <comment>event</comment>
        <translation>Procesándose</translation>
    </message>
    <message>
        <source>Handled</source>
        <comment>event</comment>
        <translation>Procesado</translation>
    </message>
    <message>
        <source>Ignored</source>
        <comment>event</comment>
        <translation>Ignorado</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>event</comment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Given up</source>
        <comment>event</comment>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>It is safely kept and is handled in its turn.</source>
        <translation>Está guardado de forma segura y se procesará cuando le toque.</translation>
    </message>
    <message>
        <source>It is being handled at this moment.</source>
        <translation>Se está procesando en este momento.</translation>
    </message>
    <message>
        <source>What it tells is known here.</source>
        <translation>Lo que comunica ya se conoce aquí.</translation>
    </message>
    <message>
        <source>It is kept, but nothing here depends on it.</source>
        <translation>Se conserva, pero aquí nada depende de él.</translation>
    </message>
    <message>
        <source>%1 It is tried again by itself at %2.</source>
        <comment>what failed, when</comment>
        <translation>%1 Se reintentará automáticamente: %2.</translation>
    </message>
    <message>
        <source>%1 It is not tried again by itself: retry it when the cause is gone.</source>
        <comment>what failed</comment>
        <translation>%1 No se reintentará automáticamente: hágalo usted cuando desaparezca la causa.</translation>
    </message>
</context>
<context>
    <name>plandeck::EventsModel</name>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrido</translation>
    </message>
</context>
<context>
    <name>plandeck::EventsPanel</name>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Productos</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Events are not for your role</source>
        <translation>Su rol no da acceso a los eventos</translation>
    </message>
    <message>
        <source>Shows only these events</source>
        <translation>Muestra solo estos eventos</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Tr&amp;y without writing</source>
        <translation>Pro&amp;bar sin escribir</translation>
    </message>
    <message>
        <source>Catch &amp;up</source>
        <translation>&amp;Ponerse al día</translation>
    </message>
    <message>
        <source>Copy &amp;event ID</source>
        <translation>Copiar el ID del &amp;evento</translation>
    </message>
    <message>
        <source>Copy &amp;object ID</source>
        <translation>Copiar el ID del &amp;objeto</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar el en&amp;lace</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copiar el &amp;JSON</translation>
    </message>
    <message>
        <source>Search events</source>
        <translation>Buscar eventos</translation>
    </message>
    <message>
        <source>Looks in types and IDs</source>
        <translation>Busca en tipos e ID</translation>
    </message>
    <message>
        <source>Stripe&apos;s events</source>
        <translation>Eventos de Stripe</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Ningún evento coincide</translation>
    </message>
    <message>
        <source>No event fits the search and the filters.</source>
        <translation>Ningún evento corresponde a la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>What Stripe tells of your account.</source>
        <translation>Lo que Stripe comunica sobre su cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n evento</numerusform>
            <numerusform>%n eventos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) match</source>
        <translation>
            <numerusform>%n evento coincide</numerusform>
            <numerusform>%n eventos coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>catching up failed: %1</source>
        <comment>reason, a sentence</comment>
        <translation>no se pudo poner al día: %1</translation>
    </message>
    <message>
        <source>all known until %1</source>
        <comment>time</comment>
        <translation>todo conocido hasta %1</translation>
    </message>
    <message>
        <source>No events yet</source>
        <translation>No hay eventos todavía</translation>
    </message>
    <message>
        <source>Stripe tells of changes to your account, products and prices. They come by themselves once Stripe is connected.</source>
        <translation>Stripe comunica los cambios de su cuenta, productos y precios. Llegan automáticamente en cuanto Stripe está conectado.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a consultar</translation>
    </message>
    <message>
        <source>What happened at Stripe from %1 to %2 is not all known here.</source>
        <translation>No se conoce todo lo ocurrido en Stripe desde %1 hasta %2.</translation>
    </message>
    <message>
        <source>&amp;Catch up</source>
        <translation>&amp;Ponerse al día</translation>
    </message>
    <message>
        <source>Your role does not fetch events.</source>
        <translation>Su rol no permite recuperar eventos.</translation>
    </message>
    <message>
        <source>Your role does not retry events.</source>
        <translation>Su rol no permite reintentar eventos.</translation>
    </message>
    <message>
        <source>Asking Stripe…</source>
        <translation>Consultando a Stripe…</translation>
    </message>
    <message>
        <source>Fetch missed events</source>
        <translation>Recuperar eventos perdidos</translation>
    </message>
    <message>
        <source>Nothing was missed.</source>
        <translation>No se perdió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n missed event(s) came in.</source>
        <translation>
            <numerusform>Llegó %n evento perdido.</numerusform>
            <numerusform>Llegaron %n eventos perdidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is handled again.</source>
        <comment>type of an event</comment>
        <translation>%1 se procesa de nuevo.</translation>
    </message>
    <message>
        <source>It was not retried. %1</source>
        <comment>reason</comment>
        <translation>No se reintentó. %1</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Fetch what was missed</source>
        <translation>Recuperar lo perdido</translation>
    </message>
    <message>
        <source>Handle it again</source>
        <translation>Procesarlo de nuevo</translation>
    </message>
    <message>
        <source>See what handling it would do, without doing it</source>
        <translation>Ver qué haría procesarlo, sin hacerlo</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>De más reciente a más antiguo</translation>
    </message>
</context>
<context>
    <name>plandeck::FigureCard</name>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>of %1, all used</source>
        <translation>de %1, agotado</translation>
    </message>
    <message>
        <source>of %1, nearly used up</source>
        <translation>de %1, casi agotado</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>plandeck::FigureRow</name>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>consultando…</translation>
    </message>
    <message>
        <source>last just now</source>
        <translation>última vez: ahora mismo</translation>
    </message>
    <message>
        <source>last %1 ago</source>
        <comment>how long</comment>
        <translation>última vez: hace %1</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Events, 24 hours</source>
        <translation>Eventos, 24 horas</translation>
    </message>
    <message>
        <source>Messages sent, 24 hours</source>
        <translation>Mensajes enviados, 24 horas</translation>
    </message>
    <message>
        <source>API calls this month</source>
        <translation>Llamadas a la API este mes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open Stripe</source>
        <translation>Abrir Stripe</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>no key used yet</source>
        <translation>ninguna clave usada todavía</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>so many active, so many drafts</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n activo</numerusform>
            <numerusform>%n activos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n borrador</numerusform>
            <numerusform>%n borradores</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <comment>event</comment>
        <translation>ninguno todavía</translation>
    </message>
    <message numerus="yes">
        <source>%n failed in 7 days</source>
        <translation>
            <numerusform>%n fallido en 7 días</numerusform>
            <numerusform>%n fallidos en 7 días</numerusform>
        </translation>
    </message>
    <message>
        <source>none failed in 7 days</source>
        <translation>ninguno fallido en 7 días</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Sin cuenta todavía</translation>
    </message>
</context>
<context>
    <name>plandeck::FindingList</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>plandeck::FindingText</name>
    <message>
        <source>All headers are there</source>
        <translation>Están todos los encabezados</translation>
    </message>
    <message>
        <source>Signed as Standard Webhooks says.</source>
        <translation>Firmado según Standard Webhooks.</translation>
    </message>
    <message>
        <source>Signed in Stripe&apos;s form, by X-Webhook-Signature.</source>
        <translation>Firmado en el formato de Stripe, con X-Webhook-Signature.</translation>
    </message>
    <message>
        <source>No header with a signature</source>
        <translation>Ningún encabezado con firma</translation>
    </message>
    <message>
        <source>Looked for: webhook-id, webhook-timestamp, webhook-signature or X-Webhook-Signature. A proxy or framework in between may drop headers it does not know.</source>
        <translation>Se buscó: webhook-id, webhook-timestamp, webhook-signature o X-Webhook-Signature. Un proxy o framework intermedio puede descartar los encabezados que no conoce.</translation>
    </message>
    <message>
        <source>A header is missing: %1</source>
        <translation>Falta un encabezado: %1</translation>
    </message>
    <message>
        <source>Each of webhook-id, webhook-timestamp and webhook-signature is part of what is signed, or signs it.</source>
        <translation>webhook-id, webhook-timestamp y webhook-signature forman parte de lo que se firma o son la firma misma.</translation>
    </message>
    <message>
        <source>%1 has no time</source>
        <translation>%1 no tiene marca de tiempo</translation>
    </message>
    <message>
        <source>It should begin with t= and the seconds since 1970.</source>
        <translation>Debería empezar por t= y los segundos desde 1970.</translation>
    </message>
    <message>
        <source>The secret has its right form</source>
        <translation>El secreto tiene el formato correcto</translation>
    </message>
    <message>
        <source>whsec_ and 32 bytes in base64.</source>
        <translation>whsec_ y 32 bytes en base64.</translation>
    </message>
    <message>
        <source>There is no secret</source>
        <translation>No hay ningún secreto</translation>
    </message>
    <message>
        <source>Paste the one your receiver uses.</source>
        <translation>Pegue el que usa su receptor.</translation>
    </message>
    <message>
        <source>The secret has quotes or blanks around it</source>
        <translation>El secreto está entre comillas o espacios</translation>
    </message>
    <message>
        <source>They become part of the key: take them away where your receiver reads its settings.</source>
        <translation>Pasan a formar parte de la clave: quítelos donde su receptor lee su configuración.</translation>
    </message>
    <message>
        <source>The secret lacks its whsec_</source>
        <translation>Al secreto le falta whsec_</translation>
    </message>
    <message>
        <source>X-Webhook-Signature takes the whole secret as the key, with whsec_; libraries for Standard Webhooks expect it too.</source>
        <translation>X-Webhook-Signature usa todo el secreto como clave, con whsec_; las bibliotecas para Standard Webhooks también lo esperan.</translation>
    </message>
    <message>
        <source>The secret is cut off or damaged</source>
        <translation>El secreto está cortado o dañado</translation>
    </message>
    <message>
        <source>Behind whsec_ there should be 44 characters of base64.</source>
        <translation>Después de whsec_ debería haber 44 caracteres de base64.</translation>
    </message>
    <message>
        <source>This is not the webhook&apos;s secret</source>
        <translation>Este no es el secreto del webhook</translation>
    </message>
    <message>
        <source>The present one ends in %1. Was a new one made since, or does this belong to the other mode?</source>
        <translation>El actual termina en %1. ¿Se creó uno nuevo desde entonces, o este es del otro modo?</translation>
    </message>
    <message>
        <source>The time is good</source>
        <translation>La marca de tiempo es correcta</translation>
    </message>
    <message>
        <source>Sent %1 ago.</source>
        <translation>Enviado hace %1.</translation>
    </message>
    <message>
        <source>The time is no number</source>
        <translation>La marca de tiempo no es un número</translation>
    </message>
    <message>
        <source>“%1” should be the seconds since 1970.</source>
        <translation>«%1» debería indicar los segundos desde 1970.</translation>
    </message>
    <message>
        <source>The time is in milliseconds</source>
        <translation>La marca de tiempo está en milisegundos</translation>
    </message>
    <message>
        <source>It should be the seconds since 1970.</source>
        <translation>Debería indicar los segundos desde 1970.</translation>
    </message>
    <message>
        <source>The message is too old</source>
        <translation>El mensaje es demasiado antiguo</translation>
    </message>
    <message>
        <source>Sent %1 ago; receivers take up to 5 minutes. For a fresh one, send it again; if new ones are refused too, the clock of the receiver is fast.</source>
        <translation>Enviado hace %1; los receptores aceptan hasta 5 minutos. Para obtener uno reciente, envíelo de nuevo; si también se rechazan los nuevos, el reloj del receptor va adelantado.</translation>
    </message>
    <message>
        <source>The message comes from the future</source>
        <translation>El mensaje viene del futuro</translation>
    </message>
    <message>
        <source>By %1: the clock of the receiver is slow.</source>
        <translation>Diferencia de %1: el reloj del receptor va atrasado.</translation>
    </message>
    <message>
        <source>The signature has its right form</source>
        <translation>La firma tiene el formato correcto</translation>
    </message>
    <message>
        <source>v1 and base64, as in webhook-signature.</source>
        <translation>v1 y base64, como en webhook-signature.</translation>
    </message>
    <message>
        <source>v1 and hexadecimal, as in X-Webhook-Signature.</source>
        <translation>v1 y hexadecimal, como en X-Webhook-Signature.</translation>
    </message>
    <message>
        <source>%1 has no signature of version 1</source>
        <translation>%1 no tiene firma de la versión 1</translation>
    </message>
    <message>
        <source>The signature stands behind “v1,” or, in X-Webhook-Signature, behind “v1=”.</source>
        <translation>La firma va después de «v1,» o, en X-Webhook-Signature, después de «v1=».</translation>
    </message>
    <message>
        <source>The signature is in hexadecimal</source>
        <translation>La firma está en hexadecimal</translation>
    </message>
    <message>
        <source>webhook-signature is base64: the bytes of the HMAC are to be encoded, not their hexadecimal digits.</source>
        <translation>webhook-signature va en base64: se codifican los bytes del HMAC, no sus dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The signature is in base64</source>
        <translation>La firma está en base64</translation>
    </message>
    <message>
        <source>X-Webhook-Signature is hexadecimal, in lower case.</source>
        <translation>X-Webhook-Signature va en hexadecimal, en minúsculas.</translation>
    </message>
    <message>
        <source>The signature is cut off or damaged</source>
        <translation>La firma está cortada o dañada</translation>
    </message>
    <message>
        <source>It should be 32 bytes long.</source>
        <translation>Debería tener 32 bytes.</translation>
    </message>
    <message>
        <source>The signature is right</source>
        <translation>La firma es correcta</translation>
    </message>
    <message>
        <source>A receiver with this secret should accept the message.</source>
        <translation>Un receptor con este secreto debería aceptar el mensaje.</translation>
    </message>
    <message>
        <source>The key was used without decoding it</source>
        <translation>La clave se usó sin decodificar</translation>
    </message>
    <message>
        <source>For webhook-signature the key is what the base64 behind whsec_ stands for, not its letters.</source>
        <translation>Para webhook-signature, la clave es lo que representa el base64 después de whsec_, no sus caracteres.</translation>
    </message>
    <message>
        <source>The key was decoded where it should not be</source>
        <translation>La clave se decodificó donde no debía</translation>
    </message>
    <message>
        <source>For X-Webhook-Signature the key is the whole secret as it is written, with whsec_.</source>
        <translation>Para X-Webhook-Signature, la clave es todo el secreto tal como está escrito, con whsec_.</translation>
    </message>
    <message>
        <source>There is no body</source>
        <translation>No hay cuerpo</translation>
    </message>
    <message>
        <source>Paste it exactly as it came. Some frameworks read it away before you do.</source>
        <translation>Péguelo exactamente como llegó. Algunos frameworks lo leen antes que usted y ya no queda nada.</translation>
    </message>
    <message>
        <source>The body has a line end too much</source>
        <translation>Al cuerpo le sobra un fin de línea</translation>
    </message>
    <message>
        <source>It was added on the way: take the raw bytes.</source>
        <translation>Se añadió por el camino: tome los bytes originales.</translation>
    </message>
    <message>
        <source>The body lost its last line end</source>
        <translation>El cuerpo perdió su último fin de línea</translation>
    </message>
    <message>
        <source>It was trimmed: take the raw bytes.</source>
        <translation>Se recortó: tome los bytes originales.</translation>
    </message>
    <message>
        <source>The body&apos;s line ends were changed</source>
        <translation>Se cambiaron los fines de línea del cuerpo</translation>
    </message>
    <message>
        <source>Somewhere CR LF became LF, or the other way: take the raw bytes.</source>
        <translation>En algún punto CR LF pasó a ser LF, o al revés: tome los bytes originales.</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark</source>
        <translation>El cuerpo empieza con una marca de orden de bytes (BOM)</translation>
    </message>
    <message>
        <source>The body was read and written anew</source>
        <translation>El cuerpo se leyó y se volvió a escribir</translation>
    </message>
    <message>
        <source>It is the same JSON with other blanks. Check the signature over the raw bytes, before a framework parses them.</source>
        <translation>Es el mismo JSON con otros espacios. Compruebe la firma sobre los bytes originales, antes de que un framework los analice.</translation>
    </message>
    <message>
        <source>The body was encoded twice</source>
        <translation>El cuerpo se codificó dos veces</translation>
    </message>
    <message>
        <source>UTF-8 was taken for Latin-1 and encoded again: take the raw bytes.</source>
        <translation>Se tomó UTF-8 por Latin-1 y se codificó de nuevo: tome los bytes originales.</translation>
    </message>
    <message>
        <source>The body was changed</source>
        <translation>El cuerpo se modificó</translation>
    </message>
    <message>
        <source>It differs from what was sent at byte %1. The secret is right: check the raw bytes, before a framework parses them.</source>
        <translation>Difiere de lo enviado en el byte %1. El secreto es correcto: compruebe los bytes originales, antes de que un framework los analice.</translation>
    </message>
    <message>
        <source>It was signed with another secret</source>
        <translation>Se firmó con otro secreto</translation>
    </message>
    <message>
        <source>What was sent does not fit this secret. Use the webhook&apos;s present one, of the right mode.</source>
        <translation>Lo enviado no corresponde a este secreto. Use el actual del webhook, del modo correcto.</translation>
    </message>
    <message>
        <source>Another secret, or a changed body</source>
        <translation>Otro secreto o un cuerpo modificado</translation>
    </message>
    <message>
        <source>The message is not on record here any more, so it cannot be told which. Send a test and examine that.</source>
        <translation>El mensaje ya no está registrado aquí, así que no se puede saber cuál de los dos. Envíe una prueba y examínela.</translation>
    </message>
</context>
<context>
    <name>plandeck::FlowLogCard</name>
    <message>
        <source>What happened</source>
        <translation>Qué ocurrió</translation>
    </message>
</context>
<context>
    <name>plandeck::FormDialog</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Back to the form (Esc)</source>
        <translation>Volver al formulario (Esc)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Still needed: %1.</source>
        <translation>Falta: %1.</translation>
    </message>
    <message>
        <source>To be put right: %1.</source>
        <translation>Por corregir: %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The work goes on; you are told how it ended.</source>
        <translation>El trabajo continúa; se le avisará del resultado.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>plandeck::GapBar</name>
    <message>
        <source>What is known of the last 30 days</source>
        <translation>Lo que se sabe de los últimos 30 días</translation>
    </message>
    <message>
        <source>30 days ago</source>
        <translation>hace 30 días</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: nothing was heard, and a catch-up brought %n event(s).</source>
        <translation>
            <numerusform>%1 a %2: sin noticias; al ponerse al día llegó %n evento.</numerusform>
            <numerusform>%1 a %2: sin noticias; al ponerse al día llegaron %n eventos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: all is known.</source>
        <translation>%1 a %2: todo conocido.</translation>
    </message>
    <message>
        <source>%1 to %2: what happened is not known. %3</source>
        <comment>%3: what can be done</comment>
        <translation>%1 a %2: no se sabe qué ocurrió. %3</translation>
    </message>
    <message>
        <source>Click to catch up.</source>
        <translation>Haga clic para ponerse al día.</translation>
    </message>
    <message>
        <source>%1 to %2: being fetched at this moment.</source>
        <translation>%1 a %2: recuperándose en este momento.</translation>
    </message>
    <message>
        <source>%1 to %2: Stripe tells of it no more. Your objects were read anew instead.</source>
        <translation>%1 a %2: Stripe ya no lo comunica. En su lugar, se leyeron de nuevo sus objetos.</translation>
    </message>
    <message>
        <source>All is known of the last 30 days.</source>
        <translation>Se conoce todo de los últimos 30 días.</translation>
    </message>
    <message>
        <source>%1 of the last 30 days is being fetched.</source>
        <comment>how long</comment>
        <translation>De los últimos 30 días, se está recuperando: %1.</translation>
    </message>
    <message>
        <source>%1 of the last 30 days is missing.</source>
        <comment>how long</comment>
        <translation>De los últimos 30 días, falta: %1.</translation>
    </message>
</context>
<context>
    <name>plandeck::GatePage</name>
    <message>
        <source>P&amp;latform staff</source>
        <translation>Personal de la p&amp;lataforma</translation>
    </message>
    <message>
        <source>Plandeck</source>
        <translation>Plandeck</translation>
    </message>
    <message>
        <source>For the people who run the platform and help its companies</source>
        <translation>Para quienes gestionan la plataforma y ayudan a sus empresas</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>C&amp;onfiguración…</translation>
    </message>
    <message>
        <source>Profile: %1</source>
        <comment>where one signs in to</comment>
        <translation>Perfil: %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Your plans, your Stripe account, one desk.</source>
        <translation>Sus planes y su cuenta de Stripe, en un solo lugar.</translation>
    </message>
    <message>
        <source>Register a company</source>
        <translation>Registrar una empresa</translation>
    </message>
    <message>
        <source>You become its owner. Nothing is charged.</source>
        <translation>Tendrá el rol de propietario. No se cobra nada.</translation>
    </message>
    <message>
        <source>Join a company</source>
        <translation>Unirse a una empresa</translation>
    </message>
    <message>
        <source>With the code of your invitation.</source>
        <translation>Con el código de su invitación.</translation>
    </message>
    <message>
        <source>Platform staff</source>
        <translation>Personal de la plataforma</translation>
    </message>
    <message>
        <source>For those who run the platform. What you look at is on record.</source>
        <translation>Para quienes gestionan la plataforma. Lo que consulte queda registrado.</translation>
    </message>
    <message>
        <source>Connection profiles and everything else that can be set</source>
        <translation>Perfiles de conexión y todo lo demás que se puede configurar</translation>
    </message>
</context>
<context>
    <name>plandeck::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de ayuda</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>plandeck::HomePanel</name>
    <message>
        <source>Welcome</source>
        <translation>Le damos la bienvenida</translation>
    </message>
    <message>
        <source>Good evening, %1</source>
        <translation>Buenas noches, %1</translation>
    </message>
    <message>
        <source>Good morning, %1</source>
        <translation>Buenos días, %1</translation>
    </message>
    <message>
        <source>Good afternoon, %1</source>
        <translation>Buenas tardes, %1</translation>
    </message>
    <message>
        <source>Free tier</source>
        <translation>Nivel Gratis</translation>
    </message>
    <message>
        <source>Starter tier</source>
        <translation>Nivel Starter</translation>
    </message>
    <message>
        <source>Pro tier</source>
        <translation>Nivel Pro</translation>
    </message>
    <message>
        <source>Enterprise tier</source>
        <translation>Nivel Enterprise</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su atención</translation>
    </message>
    <message>
        <source>While you were away</source>
        <translation>Mientras no estaba</translation>
    </message>
    <message>
        <source>&amp;Got it</source>
        <translation>&amp;Entendido</translation>
    </message>
    <message>
        <source>Put this list away</source>
        <translation>Ocultar esta lista</translation>
    </message>
    <message>
        <source>Your servers read plans from here. This command lists them from a terminal:</source>
        <translation>Sus servidores leen los planes desde aquí. Este comando los muestra desde un terminal:</translation>
    </message>
    <message>
        <source>Copy command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Call the API</source>
        <translation>Llame a la API</translation>
    </message>
    <message>
        <source>Open the API e&amp;xplorer</source>
        <translation>Abrir el e&amp;xplorador de la API</translation>
    </message>
    <message>
        <source>Not all of this could be read. %1</source>
        <translation>No se pudo leer todo. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s)</source>
        <comment>that need somebody</comment>
        <translation>
            <numerusform>%n asunto</numerusform>
            <numerusform>%n asuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>All in order</source>
        <translation>Todo en orden</translation>
    </message>
    <message>
        <source>Whether all is in order is not known.</source>
        <translation>No se sabe si todo está en orden.</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>time of the last visit</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Not all could be read. %1</source>
        <translation>No se pudo leer todo. %1</translation>
    </message>
    <message>
        <source>Older things are in the audit log.</source>
        <translation>Lo anterior está en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Nothing that you do not know of</source>
        <translation>Sin novedades</translation>
    </message>
    <message>
        <source>YOUR_TEST_KEY</source>
        <comment>placeholder in a command</comment>
        <translation>SU_CLAVE_DE_PRUEBA</translation>
    </message>
    <message>
        <source>What is copied has your test key in it, the one that ends in %1.</source>
        <translation>Al copiar se incluye su clave de prueba, la terminada en %1.</translation>
    </message>
    <message>
        <source>Put your test key in: the one that ends in %1.</source>
        <translation>Ponga su clave de prueba: la terminada en %1.</translation>
    </message>
    <message>
        <source>Put your test key in.</source>
        <translation>Ponga su clave de prueba.</translation>
    </message>
</context>
<context>
    <name>plandeck::ImportCells</name>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>It is inactive in the file.</source>
        <translation>Está inactivo en el archivo.</translation>
    </message>
    <message>
        <source>Becomes a draft</source>
        <translation>Será un borrador</translation>
    </message>
    <message>
        <source>Is published</source>
        <translation>Se publicará</translation>
    </message>
    <message>
        <source>It is there already.</source>
        <translation>Ya existe.</translation>
    </message>
    <message>
        <source>Another plan has this name, with another price or interval.</source>
        <translation>Otro plan tiene este nombre, con otro precio o intervalo.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be chosen</source>
        <translation>No se puede seleccionar</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>No seleccionado</translation>
    </message>
</context>
<context>
    <name>plandeck::ImportDialog</name>
    <message>
        <source>Import plans</source>
        <translation>Importar planes</translation>
    </message>
    <message>
        <source>Plans of the file</source>
        <translation>Planes del archivo</translation>
    </message>
    <message>
        <source>Choose &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>All that can be imported</source>
        <translation>Todo lo que se puede importar</translation>
    </message>
    <message>
        <source>Choose &amp;none</source>
        <translation>&amp;Quitar la selección</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Qué ocurre con ellos</translation>
    </message>
    <message>
        <source>As drafts</source>
        <translation>Como borradores</translation>
    </message>
    <message>
        <source>Publish in Stripe</source>
        <translation>Publicar en Stripe</translation>
    </message>
    <message>
        <source>Stripe is not connected: they can only be drafts.</source>
        <translation>Stripe no está conectado: solo pueden ser borradores.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Looking which of them are there already…</source>
        <translation>Comprobando cuáles ya existen…</translation>
    </message>
    <message>
        <source>The file cannot be read from line %1 on: %2</source>
        <translation>No se puede leer el archivo a partir de la línea %1: %2</translation>
    </message>
    <message>
        <source>Not used, because Plandeck or Stripe gives it anew: %1.</source>
        <comment>columns of a file</comment>
        <translation>No se usa, porque Plandeck o Stripe lo asigna de nuevo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n draft(s)</source>
        <translation>
            <numerusform>&amp;Importar %n borrador</numerusform>
            <numerusform>&amp;Importar %n borradores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Publish %n plan(s)</source>
        <translation>
            <numerusform>&amp;Publicar %n plan</numerusform>
            <numerusform>&amp;Publicar %n planes</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one plan.</source>
        <translation>Seleccione al menos un plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) in the file</source>
        <translation>
            <numerusform>%n plan en el archivo</numerusform>
            <numerusform>%n planes en el archivo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n ya existe</numerusform>
            <numerusform>%n ya existen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a taken name</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n con un nombre ya usado</numerusform>
            <numerusform>%n con un nombre ya usado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with problems</source>
        <comment>plans</comment>
        <translation>
            <numerusform>%n con problemas</numerusform>
            <numerusform>%n con problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>They stay with you until you publish them.</source>
        <translation>Los conserva usted hasta que los publique.</translation>
    </message>
    <message>
        <source>Live mode: customers can subscribe to them at once.</source>
        <translation>Modo activo: los clientes podrán suscribirse de inmediato.</translation>
    </message>
    <message>
        <source>Test mode: they are made in Stripe, and nobody is charged.</source>
        <translation>Modo de prueba: se crean en Stripe y no se cobra a nadie.</translation>
    </message>
</context>
<context>
    <name>plandeck::ImportSection</name>
    <message>
        <source>Drop a .env file here</source>
        <translation>Suelte aquí un archivo .env</translation>
    </message>
    <message>
        <source>Nothing in it is run. You see what becomes of every line before anything is taken.</source>
        <translation>No se ejecuta nada de él. Antes de incorporar nada, verá qué ocurre con cada línea.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Take what is on the clipboard (Ctrl+V)</source>
        <translation>Usar lo que hay en el portapapeles (Ctrl+V)</translation>
    </message>
    <message>
        <source>Choose a .env file</source>
        <translation>Elegir un archivo .env</translation>
    </message>
    <message>
        <source>The file is imported into “%1”.</source>
        <translation>El archivo se importó en «%1».</translation>
    </message>
</context>
<context>
    <name>plandeck::InspectionDialog</name>
    <message>
        <source>Look into %1?</source>
        <comment>a tenant</comment>
        <translation>¿Inspeccionar %1?</translation>
    </message>
    <message>
        <source>&amp;Look into it</source>
        <translation>&amp;Inspeccionar</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Show &amp;names and addresses of people</source>
        <translation>Mostrar &amp;nombres y direcciones de las personas</translation>
    </message>
    <message>
        <source>plans do not show</source>
        <comment>a reason, as an example</comment>
        <translation>los planes no se muestran</translation>
    </message>
    <message>
        <source>It is on record, good for an hour, and seen by the owners and admins of this company.</source>
        <translation>Queda registrado, dura una hora y lo ven los propietarios y administradores de esta empresa.</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>Its owners read it.</source>
        <translation>Lo leen sus propietarios.</translation>
    </message>
    <message>
        <source>&amp;Ticket, if there is one</source>
        <translation>&amp;Ticket, si lo hay</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Masked otherwise. Secrets are masked in any case; nothing can be changed.</source>
        <translation>De lo contrario, se ocultan. Los secretos se ocultan siempre; no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>For an hour you see what is in %1, people&apos;s names included.</source>
        <translation>Durante una hora verá el contenido de %1, incluidos los nombres de las personas.</translation>
    </message>
    <message>
        <source>For an hour you see what is in %1, people&apos;s names masked.</source>
        <translation>Durante una hora verá el contenido de %1, con los nombres de las personas ocultos.</translation>
    </message>
</context>
<context>
    <name>plandeck::InspectionStrip</name>
    <message>
        <source>&amp;End now</source>
        <translation>&amp;Terminar ahora</translation>
    </message>
    <message>
        <source>Look no more; the end is on record too</source>
        <translation>Dejar de inspeccionar; el final también queda registrado</translation>
    </message>
    <message>
        <source>People&apos;s names and addresses are shown.</source>
        <translation>Se muestran los nombres y direcciones de las personas.</translation>
    </message>
    <message>
        <source>People&apos;s names and addresses are masked.</source>
        <translation>Se ocultan los nombres y direcciones de las personas.</translation>
    </message>
    <message>
        <source>%1 Reason: %2</source>
        <comment>a sentence, a reason</comment>
        <translation>%1 Motivo: %2</translation>
    </message>
    <message>
        <source>Read-only, on record. Ends in %1.</source>
        <comment>minutes and seconds</comment>
        <translation>Solo lectura; queda registrado. Termina en %1.</translation>
    </message>
</context>
<context>
    <name>plandeck::InspectorPane</name>
    <message>
        <source>Close details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Close details (Esc)</source>
        <translation>Cerrar los detalles (Esc)</translation>
    </message>
</context>
<context>
    <name>plandeck::InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>&amp;Invite</source>
        <translation>&amp;Invitar</translation>
    </message>
    <message>
        <source>Inviting…</source>
        <translation>Invitando…</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;E-mail address</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>They sign in with it. Nothing is sent to it.</source>
        <translation>Con él inicia sesión. No se le envía nada.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>Makes a code for one use, good for seven days, and shows it once for you to pass on.</source>
        <translation>Genera un código de un solo uso, válido siete días, y lo muestra una vez para que usted lo transmita.</translation>
    </message>
</context>
<context>
    <name>plandeck::JoinPage</name>
    <message>
        <source>&amp;Join</source>
        <translation>&amp;Unirse</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Joined already?</source>
        <translation>¿Ya se unió?</translation>
    </message>
    <message>
        <source>Invitation &amp;code</source>
        <translation>&amp;Código de invitación</translation>
    </message>
    <message>
        <source>Whoever invited you has it.</source>
        <translation>Lo tiene quien le invitó.</translation>
    </message>
    <message>
        <source>A &amp;password of your own</source>
        <translation>Una contraseña &amp;propia</translation>
    </message>
    <message>
        <source>Joining…</source>
        <translation>Uniéndose…</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyCard</name>
    <message>
        <source>Copy as</source>
        <translation>Copiar como</translation>
    </message>
    <message>
        <source>&amp;curl command</source>
        <translation>Comando &amp;curl</translation>
    </message>
    <message>
        <source>.&amp;env lines</source>
        <translation>Líneas de .&amp;env</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revocar…</translation>
    </message>
    <message>
        <source>Regenerate…</source>
        <translation>Regenerar…</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Crear una clave…</translation>
    </message>
    <message>
        <source>No key</source>
        <comment>there is none</comment>
        <translation>Sin clave</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no API key</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>No program can act for your real customers.</source>
        <translation>Ningún programa puede actuar para sus clientes reales.</translation>
    </message>
    <message>
        <source>No program can try things out.</source>
        <translation>Ningún programa puede hacer pruebas.</translation>
    </message>
    <message>
        <source>For your real customers. Keep it on servers only.</source>
        <translation>Para sus clientes reales. Guárdela solo en servidores.</translation>
    </message>
    <message>
        <source>For trying things: nothing moves real money.</source>
        <translation>Para hacer pruebas: nada mueve dinero real.</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Replaced or revoked</source>
        <translation>Sustituida o revocada</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyDialog</name>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>&amp;Paste it here</source>
        <translation>&amp;Pegue aquí el valor</translation>
    </message>
    <message>
        <source>At least 32 characters.</source>
        <translation>Al menos 32 caracteres.</translation>
    </message>
    <message>
        <source>Begins with %1.</source>
        <translation>Empieza por %1.</translation>
    </message>
    <message>
        <source>Goes into the keychain. Later only its last four characters are shown.</source>
        <translation>Va al llavero. Después solo se muestran sus cuatro últimos caracteres.</translation>
    </message>
    <message>
        <source>Takes the place of %1 in the keychain.</source>
        <translation>Sustituye a %1 en el llavero.</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyInspector</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Qué significa esto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Works until</source>
        <translation>Válida hasta</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Key ID</source>
        <translation>ID de la clave</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyRow</name>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <comment>one of the keys</comment>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>%1 sets it for this run; %2 waits in the keychain.</source>
        <translation>En esta ejecución se toma de %1; %2 espera en el llavero.</translation>
    </message>
    <message>
        <source>%1 sets it for this run.</source>
        <translation>En esta ejecución se toma de %1.</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>In the keychain</source>
        <translation>En el llavero</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Enter…</source>
        <translation>Introducir…</translation>
    </message>
    <message>
        <source>Replace: %1</source>
        <comment>one of the keys</comment>
        <translation>Sustituir: %1</translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <comment>one of the keys</comment>
        <translation>Introducir: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyText</name>
    <message>
        <source>Live key</source>
        <translation>Clave de modo activo</translation>
    </message>
    <message>
        <source>Test key</source>
        <translation>Clave de prueba</translation>
    </message>
    <message>
        <source>Ends in %1</source>
        <comment>how long</comment>
        <translation>Vence en %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <comment>API key</comment>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Revoked</source>
        <comment>API key</comment>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Expires in %1</source>
        <comment>how long</comment>
        <translation>Caduca en %1</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>API key</comment>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Works until it expires. Make a new one before that, with a grace for both to work.</source>
        <translation>Funciona hasta que caduque. Cree una nueva antes, con un período de gracia en el que funcionen ambas.</translation>
    </message>
    <message>
        <source>Works until somebody replaces or revokes it.</source>
        <translation>Funciona hasta que alguien la sustituya o la revoque.</translation>
    </message>
    <message>
        <source>A newer key has taken its place. Until its grace is over, both work.</source>
        <translation>Una clave más reciente la ha sustituido. Hasta que acabe el período de gracia, funcionan ambas.</translation>
    </message>
    <message>
        <source>Programs that still use it are refused: its time was up.</source>
        <translation>Se rechazan los programas que aún la usan: su plazo venció.</translation>
    </message>
    <message>
        <source>Programs that still use it are refused.</source>
        <translation>Se rechazan los programas que aún la usan.</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>a key&apos;s end</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Not used yet</source>
        <comment>API key</comment>
        <translation>Sin usar todavía</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyValueList</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
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
        <translation>Ningún llavero responde</translation>
    </message>
    <message>
        <source>Plandeck keeps your session in this computer&apos;s keyring, so that you need no password at the next start. You can sign in without it. Where shall the session be kept?</source>
        <translation>Plandeck guarda su sesión en el llavero de este equipo para que no necesite contraseña en el próximo inicio. Puede iniciar sesión sin él. ¿Dónde debe guardarse la sesión?</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>After you unlocked or started it.</source>
        <translation>Después de desbloquearlo o iniciarlo.</translation>
    </message>
    <message>
        <source>Keep in a &amp;file only you can read</source>
        <translation>En un &amp;archivo que solo usted puede leer</translation>
    </message>
    <message>
        <source>Only until I &amp;quit</source>
        <translation>Solo hasta que &amp;salga</translation>
    </message>
    <message>
        <source>The next start asks for your password.</source>
        <translation>El próximo inicio pedirá su contraseña.</translation>
    </message>
</context>
<context>
    <name>plandeck::KeyringDialog</name>
    <message>
        <source>Where is your session kept?</source>
        <translation>¿Dónde se guarda su sesión?</translation>
    </message>
</context>
<context>
    <name>plandeck::KeysPanel</name>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>API keys are not for your role</source>
        <translation>Su rol no da acceso a las claves de API</translation>
    </message>
    <message>
        <source>&amp;Regenerate…</source>
        <translation>&amp;Regenerar…</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Re&amp;vocar…</translation>
    </message>
    <message>
        <source>&amp;Verify a key…</source>
        <translation>Verificar &amp;una clave…</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copiar como &amp;curl</translation>
    </message>
    <message>
        <source>Copy as .&amp;env</source>
        <translation>Copiar como .&amp;env</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar el &amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar el en&amp;lace</translation>
    </message>
    <message>
        <source>All API keys there ever were</source>
        <translation>Todas las claves de API que han existido</translation>
    </message>
    <message>
        <source>What programs sign their requests with.</source>
        <translation>Con lo que los programas firman sus solicitudes.</translation>
    </message>
    <message>
        <source>No API keys</source>
        <translation>No hay claves de API</translation>
    </message>
    <message>
        <source>Programs need one to call the API. Make the first.</source>
        <translation>Los programas necesitan una para llamar a la API. Cree la primera.</translation>
    </message>
    <message>
        <source>Make a key…</source>
        <translation>Crear una clave…</translation>
    </message>
    <message>
        <source>Your role does not manage live keys.</source>
        <translation>Su rol no gestiona claves de modo activo.</translation>
    </message>
    <message>
        <source>Your role does not manage test keys.</source>
        <translation>Su rol no gestiona claves de prueba.</translation>
    </message>
    <message>
        <source>YOUR_KEY</source>
        <comment>placeholder in a command</comment>
        <translation>SU_CLAVE</translation>
    </message>
    <message>
        <source>Copied the ID of the key %1.</source>
        <translation>Se copió el ID de la clave %1.</translation>
    </message>
    <message>
        <source>No key was made. %1</source>
        <comment>reason</comment>
        <translation>No se creó ninguna clave. %1</translation>
    </message>
    <message>
        <source>Your new live key</source>
        <translation>Su nueva clave de modo activo</translation>
    </message>
    <message>
        <source>Your new test key</source>
        <translation>Su nueva clave de prueba</translation>
    </message>
    <message>
        <source>It cannot be shown again. You would have to make a new one.</source>
        <translation>No se puede volver a mostrar. Tendría que crear una nueva.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>clave de API</translation>
    </message>
    <message>
        <source>It expires on %1.</source>
        <translation>Caduca el %1.</translation>
    </message>
    <message>
        <source>It never expires.</source>
        <translation>No caduca nunca.</translation>
    </message>
    <message>
        <source>Try it: list your plans from a terminal</source>
        <translation>Pruébela: consulte sus planes desde un terminal</translation>
    </message>
    <message>
        <source>Copy command with the key</source>
        <translation>Copiar el comando con la clave</translation>
    </message>
    <message>
        <source>For a program: two lines of its .env file</source>
        <translation>Para un programa: dos líneas de su archivo .env</translation>
    </message>
    <message>
        <source>Copy lines with the key</source>
        <translation>Copiar las líneas con la clave</translation>
    </message>
    <message>
        <source>Programs with this key are refused from this moment on, those in their grace too. It was last used %1. A revoked key never works again.</source>
        <translation>Los programas con esta clave se rechazan desde este momento, también los que están en período de gracia. Último uso: %1. Una clave revocada no vuelve a funcionar nunca.</translation>
    </message>
    <message>
        <source>Programs with this key are refused from this moment on, those in their grace too. It was not used yet. A revoked key never works again.</source>
        <translation>Los programas con esta clave se rechazan desde este momento, también los que están en período de gracia. Aún no se había usado. Una clave revocada no vuelve a funcionar nunca.</translation>
    </message>
    <message>
        <source>Revoke the live key ending in %1?</source>
        <translation>¿Revocar la clave de modo activo terminada en %1?</translation>
    </message>
    <message>
        <source>Revoke the test key ending in %1?</source>
        <translation>¿Revocar la clave de prueba terminada en %1?</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Revocar la clave</translation>
    </message>
    <message>
        <source>The key was not revoked. %1</source>
        <comment>reason</comment>
        <translation>La clave no se revocó. %1</translation>
    </message>
    <message>
        <source>The key ending in %1 is refused from now on.</source>
        <translation>La clave terminada en %1 se rechaza desde ahora.</translation>
    </message>
    <message numerus="yes">
        <source>Copied with the key, for %n second(s).</source>
        <translation>
            <numerusform>Copiado con la clave, durante %n segundo.</numerusform>
            <numerusform>Copiado con la clave, durante %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied. Put your key in the place of %1.</source>
        <translation>Copiado. Ponga su clave en lugar de %1.</translation>
    </message>
    <message>
        <source>See whose key it is</source>
        <translation>Ver de quién es la clave</translation>
    </message>
    <message>
        <source>A new key for this one</source>
        <translation>Una clave nueva en lugar de esta</translation>
    </message>
    <message>
        <source>Refuse this key from now on</source>
        <translation>Rechazar esta clave desde ahora</translation>
    </message>
    <message>
        <source>This is the only time it is shown: Plandeck does not store the key, only what it takes to recognise it.</source>
        <translation>Es la única vez que se muestra: Plandeck no guarda la clave, solo lo necesario para reconocerla.</translation>
    </message>
</context>
<context>
    <name>plandeck::KeysSection</name>
    <message>
        <source>Test mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>Without a key the built-in sandbox stands in for Stripe.</source>
        <translation>Sin una clave, el entorno de pruebas integrado hace las veces de Stripe.</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>Modo activo</translation>
    </message>
    <message>
        <source>A restricted key with the rights Plandeck needs is enough.</source>
        <translation>Basta una clave restringida con los permisos que necesita Plandeck.</translation>
    </message>
    <message>
        <source>Webhooks from Stripe</source>
        <translation>Webhooks de Stripe</translation>
    </message>
    <message>
        <source>One secret for all receivers, or one for each.</source>
        <translation>Un secreto para todos los receptores, o uno para cada uno.</translation>
    </message>
    <message>
        <source>The platform&apos;s own</source>
        <translation>De la propia plataforma</translation>
    </message>
    <message>
        <source>Needed where a server seals secrets in the same database; otherwise the desk has one of its own.</source>
        <translation>Necesaria cuando un servidor cifra secretos en la misma base de datos; si no, la aplicación tiene una propia.</translation>
    </message>
    <message>
        <source>This desk was opened for this run only: keys are kept for a profile. Switch to one first.</source>
        <translation>Plandeck se abrió solo para esta ejecución: las claves se guardan para un perfil. Cambie primero a uno.</translation>
    </message>
    <message>
        <source>Kept for the profile “%1”</source>
        <translation>Guardadas para el perfil «%1»</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>What you changed takes force when the services are opened again.</source>
        <translation>Lo que cambió se aplicará cuando los servicios vuelvan a abrirse.</translation>
    </message>
    <message>
        <source>&amp;Restart the services now</source>
        <translation>R&amp;einiciar los servicios ahora</translation>
    </message>
    <message>
        <source>%1 is in the keychain.</source>
        <translation>Guardado en el llavero: %1.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <comment>one of the keys</comment>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>%1 leaves the keychain. What works with it stops when the services are opened again. At Stripe it stays valid.</source>
        <translation>«%1» sale del llavero. Lo que depende de este valor se detiene cuando los servicios vuelvan a abrirse. En Stripe sigue siendo válido.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>Quitado del llavero: %1.</translation>
    </message>
</context>
<context>
    <name>plandeck::LanguageSection</name>
    <message>
        <source>As the desktop</source>
        <translation>Según el sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Words, numbers and dates change at once. The window is built anew: forms that are open elsewhere close, and what you typed in them is lost.</source>
        <translation>Los textos, números y fechas cambian al instante. La ventana se vuelve a crear: los formularios abiertos en otro lugar se cierran y lo que haya escrito en ellos se pierde.</translation>
    </message>
</context>
<context>
    <name>plandeck::MemberCells</name>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Nunca</translation>
    </message>
</context>
<context>
    <name>plandeck::MemberInspector</name>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>What this role may</source>
        <translation>Qué permite este rol</translation>
    </message>
    <message>
        <source>This is you</source>
        <translation>Es usted</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>Code good until</source>
        <translation>Código válido hasta</translation>
    </message>
</context>
<context>
    <name>plandeck::MembersModel</name>
    <message>
        <source>Person</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
</context>
<context>
    <name>plandeck::MetadataEditor</name>
    <message>
        <source>Add e&amp;ntry</source>
        <translation>Añadir &amp;entrada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the entry</source>
        <translation>Nombre de la entrada</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Value of the entry</source>
        <translation>Valor de la entrada</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Quitar esta entrada</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>No entries</source>
        <translation>Sin entradas</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A plan has at most %n entries: Stripe takes 50, and some are ours.</source>
        <translation>
            <numerusform>Un plan tiene como máximo %n entrada: Stripe admite 50, y algunas son nuestras.</numerusform>
            <numerusform>Un plan tiene como máximo %n entradas: Stripe admite 50, y algunas son nuestras.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::ModeBar</name>
    <message>
        <source>TEST MODE</source>
        <translation>MODO DE PRUEBA</translation>
    </message>
    <message>
        <source>Nothing here moves real money.</source>
        <translation>Aquí nada mueve dinero real.</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>MODO ACTIVO</translation>
    </message>
    <message>
        <source>Changes reach real customers.</source>
        <translation>Los cambios afectan a clientes reales.</translation>
    </message>
    <message>
        <source>READ-ONLY</source>
        <translation>SOLO LECTURA</translation>
    </message>
    <message>
        <source>You can look at everything and change nothing.</source>
        <translation>Puede verlo todo, pero no cambiar nada.</translation>
    </message>
</context>
<context>
    <name>plandeck::ModesCard</name>
    <message>
        <source>Test and live mode</source>
        <translation>Modo de prueba y modo activo</translation>
    </message>
    <message>
        <source>Go to &amp;live mode</source>
        <translation>Ir al modo &amp;activo</translation>
    </message>
    <message>
        <source>Go to &amp;test mode</source>
        <translation>Ir al modo de &amp;prueba</translation>
    </message>
    <message>
        <source>Live mode</source>
        <translation>Modo activo</translation>
    </message>
    <message>
        <source>Test mode</source>
        <translation>Modo de prueba</translation>
    </message>
    <message>
        <source>You are here. No account yet.</source>
        <translation>Está aquí. Sin cuenta todavía.</translation>
    </message>
    <message>
        <source>No account yet.</source>
        <translation>Sin cuenta todavía.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectado</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
</context>
<context>
    <name>plandeck::Moments</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <comment>how long</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>less than a minute</source>
        <comment>how long</comment>
        <translation>menos de un minuto</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day and time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>plandeck::MoneyField</name>
    <message>
        <source>Amount</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
</context>
<context>
    <name>plandeck::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to look at</source>
        <translation>
            <numerusform>%1, %n por revisar</numerusform>
            <numerusform>%1, %n por revisar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::NewKeysDialog</name>
    <message>
        <source>Your API keys</source>
        <translation>Sus claves de API</translation>
    </message>
    <message>
        <source>This is the only time they are shown: Plandeck keeps their prints, not the keys. Copy them now to where your servers read their secrets.</source>
        <translation>Es la única vez que se muestran: Plandeck guarda sus huellas, no las claves. Cópielas ahora en el lugar donde sus servidores leen los secretos.</translation>
    </message>
    <message>
        <source>They cannot be shown again. You would have to make new ones.</source>
        <translation>No se pueden volver a mostrar. Tendría que crear otras nuevas.</translation>
    </message>
    <message>
        <source>&amp;Test key</source>
        <translation>Clave de &amp;prueba</translation>
    </message>
    <message>
        <source>test key</source>
        <translation>clave de prueba</translation>
    </message>
    <message>
        <source>For trying things: nothing moves real money.</source>
        <translation>Para hacer pruebas: nada mueve dinero real.</translation>
    </message>
    <message>
        <source>&amp;Live key</source>
        <translation>Clave de modo &amp;activo</translation>
    </message>
    <message>
        <source>live key</source>
        <translation>clave de modo activo</translation>
    </message>
    <message>
        <source>For your real customers. Keep it on servers only.</source>
        <translation>Para sus clientes reales. Guárdela solo en servidores.</translation>
    </message>
    <message>
        <source>Try it: list your plans from a terminal</source>
        <translation>Pruébela: consulte sus planes desde un terminal</translation>
    </message>
    <message>
        <source>Copy command with the test key</source>
        <translation>Copiar el comando con la clave de prueba</translation>
    </message>
    <message>
        <source>YOUR_TEST_KEY</source>
        <comment>placeholder in a command</comment>
        <translation>SU_CLAVE_DE_PRUEBA</translation>
    </message>
</context>
<context>
    <name>plandeck::NoticeCard</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Consultando…</translation>
    </message>
</context>
<context>
    <name>plandeck::NoticesPopup</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Nothing that wants you to look. Failures, ended tasks and events that failed come here.</source>
        <translation>Nada requiere su atención. Aquí llegan los errores, las tareas terminadas y los eventos fallidos.</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Vaciar</translation>
    </message>
    <message>
        <source>On the &amp;desktop too</source>
        <translation>También en el e&amp;scritorio</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>Which notices, and when</source>
        <translation>Qué avisos, y cuándo</translation>
    </message>
</context>
<context>
    <name>plandeck::NoticesSection</name>
    <message>
        <source>On the desktop</source>
        <translation>En el escritorio</translation>
    </message>
    <message>
        <source>Show notices on the &amp;desktop</source>
        <translation>Mostrar avisos en el e&amp;scritorio</translation>
    </message>
    <message>
        <source>Also while the window is in &amp;front</source>
        <translation>También con la ventana &amp;delante</translation>
    </message>
    <message>
        <source>&amp;Work that has ended, or failed</source>
        <translation>&amp;Tareas terminadas o fallidas</translation>
    </message>
    <message>
        <source>&amp;Events from Stripe that could not be handled</source>
        <translation>&amp;Eventos de Stripe que no se pudieron procesar</translation>
    </message>
    <message>
        <source>&amp;Messages to your webhook that could not be delivered</source>
        <translation>&amp;Mensajes a su webhook que no se pudieron entregar</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>The list behind the bell has all of them in any case.</source>
        <translation>La lista de la campana los contiene todos en cualquier caso.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Horas de silencio</translation>
    </message>
    <message>
        <source>Nothing on the desktop in &amp;quiet hours</source>
        <translation>Nada en el escritorio en las &amp;horas de silencio</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>H&amp;asta</translation>
    </message>
    <message>
        <source>F&amp;rom</source>
        <translation>D&amp;e</translation>
    </message>
</context>
<context>
    <name>plandeck::ObjectText</name>
    <message>
        <source>%1 per month</source>
        <comment>price</comment>
        <translation>%1 al mes</translation>
    </message>
    <message>
        <source>%1 per year</source>
        <comment>price</comment>
        <translation>%1 al año</translation>
    </message>
    <message>
        <source>%1, inactive</source>
        <comment>price</comment>
        <translation>%1, inactivo</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>day</comment>
        <translation>creada el %1</translation>
    </message>
</context>
<context>
    <name>plandeck::OperationText</name>
    <message>
        <source>See the company with its limits and usage</source>
        <translation>Ver la empresa con sus límites y su uso</translation>
    </message>
    <message>
        <source>See what is well and what is not</source>
        <translation>Ver qué funciona bien y qué no</translation>
    </message>
    <message>
        <source>See who one is and what one may do</source>
        <translation>Ver quién es uno y qué puede hacer</translation>
    </message>
    <message>
        <source>Change one&apos;s own password</source>
        <translation>Cambiar la propia contraseña</translation>
    </message>
    <message>
        <source>Be told what has changed</source>
        <translation>Recibir avisos de lo que ha cambiado</translation>
    </message>
    <message>
        <source>See the people of the company</source>
        <translation>Ver los usuarios de la empresa</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>Change somebody&apos;s role, or deactivate them</source>
        <translation>Cambiar el rol de alguien o desactivarlo</translation>
    </message>
    <message>
        <source>See the API keys, without their secret part</source>
        <translation>Ver las claves de API, sin su parte secreta</translation>
    </message>
    <message>
        <source>Make a new API key</source>
        <translation>Crear una clave de API nueva</translation>
    </message>
    <message>
        <source>Revoke an API key</source>
        <translation>Revocar una clave de API</translation>
    </message>
    <message>
        <source>Connect a Stripe account</source>
        <translation>Conectar una cuenta de Stripe</translation>
    </message>
    <message>
        <source>See the connected Stripe account</source>
        <translation>Ver la cuenta de Stripe conectada</translation>
    </message>
    <message>
        <source>Disconnect the Stripe account</source>
        <translation>Desconectar la cuenta de Stripe</translation>
    </message>
    <message>
        <source>Finish connecting Stripe by a pasted address</source>
        <translation>Terminar de conectar Stripe con una dirección pegada</translation>
    </message>
    <message>
        <source>Note that a browser was opened to connect Stripe</source>
        <translation>Anotar que se abrió un navegador para conectar Stripe</translation>
    </message>
    <message>
        <source>See one attempt to connect Stripe</source>
        <translation>Ver un intento de conectar Stripe</translation>
    </message>
    <message>
        <source>See the attempts to connect Stripe</source>
        <translation>Ver los intentos de conectar Stripe</translation>
    </message>
    <message>
        <source>Open Stripe&apos;s own dashboard</source>
        <translation>Abrir el Dashboard de Stripe</translation>
    </message>
    <message>
        <source>See what was asked of Stripe</source>
        <translation>Ver qué se solicitó a Stripe</translation>
    </message>
    <message>
        <source>Publish a draft at Stripe</source>
        <translation>Publicar un borrador en Stripe</translation>
    </message>
    <message>
        <source>See who changed what, and when</source>
        <translation>Ver quién cambió qué, y cuándo</translation>
    </message>
    <message>
        <source>See when the platform&apos;s staff looked in</source>
        <translation>Ver cuándo accedió el personal de la plataforma</translation>
    </message>
    <message>
        <source>See the plans</source>
        <translation>Ver los planes</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Crear un plan</translation>
    </message>
    <message>
        <source>See one plan</source>
        <translation>Ver un plan</translation>
    </message>
    <message>
        <source>Change a plan</source>
        <translation>Modificar un plan</translation>
    </message>
    <message>
        <source>Deactivate a plan</source>
        <translation>Desactivar un plan</translation>
    </message>
    <message>
        <source>Duplicate a plan</source>
        <translation>Duplicar un plan</translation>
    </message>
    <message>
        <source>See in what plans and Stripe differ</source>
        <translation>Ver en qué difieren los planes y Stripe</translation>
    </message>
    <message>
        <source>See in what one plan and Stripe differ</source>
        <translation>Ver en qué difieren un plan y Stripe</translation>
    </message>
    <message>
        <source>Make a plan and Stripe the same again</source>
        <translation>Volver a igualar un plan y Stripe</translation>
    </message>
    <message>
        <source>Archive a product without a plan, or make it one</source>
        <translation>Archivar un producto sin plan, o convertirlo en uno</translation>
    </message>
    <message>
        <source>See the webhook</source>
        <translation>Ver el webhook</translation>
    </message>
    <message>
        <source>Set the webhook&apos;s address, or make a new secret</source>
        <translation>Definir la dirección del webhook o crear un secreto nuevo</translation>
    </message>
    <message>
        <source>Pause the webhook, or choose its events</source>
        <translation>Pausar el webhook o elegir sus eventos</translation>
    </message>
    <message>
        <source>Remove the webhook</source>
        <translation>Eliminar el webhook</translation>
    </message>
    <message>
        <source>Send a test message</source>
        <translation>Enviar un mensaje de prueba</translation>
    </message>
    <message>
        <source>See the messages to the webhook</source>
        <translation>Ver los mensajes al webhook</translation>
    </message>
    <message>
        <source>See one message with its attempts</source>
        <translation>Ver un mensaje con sus intentos</translation>
    </message>
    <message>
        <source>Send a message again</source>
        <translation>Enviar de nuevo un mensaje</translation>
    </message>
    <message>
        <source>See how far Stripe&apos;s events are known</source>
        <translation>Ver hasta dónde se conocen los eventos de Stripe</translation>
    </message>
    <message>
        <source>See when nothing was heard of Stripe</source>
        <translation>Ver cuándo no hubo noticias de Stripe</translation>
    </message>
    <message>
        <source>Fetch the events that were missed</source>
        <translation>Recuperar los eventos perdidos</translation>
    </message>
    <message>
        <source>See Stripe&apos;s events</source>
        <translation>Ver los eventos de Stripe</translation>
    </message>
    <message>
        <source>See one event with how it was handled</source>
        <translation>Ver un evento y cómo se procesó</translation>
    </message>
    <message>
        <source>See what handling an event would do</source>
        <translation>Ver qué haría procesar un evento</translation>
    </message>
    <message>
        <source>Handle a failed event again</source>
        <translation>Procesar de nuevo un evento fallido</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Registro de auditoría</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
</context>
<context>
    <name>plandeck::PaletteButton</name>
    <message>
        <source>Search or go to…</source>
        <translation>Buscar o ir a…</translation>
    </message>
    <message>
        <source>Finds actions, pages and things by name or ID</source>
        <translation>Encuentra acciones, páginas y objetos por nombre o ID</translation>
    </message>
    <message>
        <source>Finds actions, pages and things by name or ID (%1)</source>
        <comment>keys</comment>
        <translation>Encuentra acciones, páginas y objetos por nombre o ID (%1)</translation>
    </message>
</context>
<context>
    <name>plandeck::PaletteModel</name>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Recently used</source>
        <translation>Usados recientemente</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>En esta página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>La aplicación</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>API keys</source>
        <translation>Claves de API</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Webhook messages</source>
        <translation>Mensajes de webhook</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>no disponible</translation>
    </message>
</context>
<context>
    <name>plandeck::Panel</name>
    <message>
        <source>&amp;Refresh</source>
        <translation>Ac&amp;tualizar</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Your role does not see the audit log.</source>
        <translation>Su rol no da acceso al registro de auditoría.</translation>
    </message>
    <message>
        <source>%1 You see what was known at %2.</source>
        <comment>what failed, time of day</comment>
        <translation>%1 Se muestran datos anteriores (%2).</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>It is not in this list.</source>
        <translation>No está en esta lista.</translation>
    </message>
    <message>
        <source>Copied a link that opens it in Plandeck.</source>
        <translation>Se copió un enlace que lo abre en Plandeck.</translation>
    </message>
    <message>
        <source>Read it anew</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Who did what to it</source>
        <translation>Quién hizo qué con este objeto</translation>
    </message>
</context>
<context>
    <name>plandeck::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>plandeck::PasswordHints</name>
    <message>
        <source>Password strength</source>
        <translation>Seguridad de la contraseña</translation>
    </message>
    <message>
        <source>At least %1 characters</source>
        <translation>Al menos %1 caracteres</translation>
    </message>
    <message>
        <source>Not one that others would guess</source>
        <translation>Que otros no puedan adivinar</translation>
    </message>
    <message>
        <source>Not your e-mail or the company&apos;s name</source>
        <translation>Distinta de su correo y del nombre de la empresa</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>no cumplido</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>Not enough yet</source>
        <translation>Aún insuficiente</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Segura</translation>
    </message>
</context>
<context>
    <name>plandeck::PeoplePanel</name>
    <message>
        <source>Users and roles</source>
        <translation>Usuarios y roles</translation>
    </message>
    <message>
        <source>People are not for your role</source>
        <translation>Su rol no da acceso a los usuarios</translation>
    </message>
    <message>
        <source>&amp;Invite…</source>
        <translation>&amp;Invitar…</translation>
    </message>
    <message>
        <source>New invitation &amp;code</source>
        <translation>Nuevo &amp;código de invitación</translation>
    </message>
    <message>
        <source>&amp;Deactivate…</source>
        <translation>&amp;Desactivar…</translation>
    </message>
    <message>
        <source>Re&amp;activate</source>
        <translation>Re&amp;activar</translation>
    </message>
    <message>
        <source>Copy &amp;e-mail address</source>
        <translation>Copiar el correo &amp;electrónico</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar el en&amp;lace</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>Looks in names and e-mail addresses</source>
        <translation>Busca en nombres y correos electrónicos</translation>
    </message>
    <message>
        <source>Shows only these people</source>
        <translation>Muestra solo estos usuarios</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>The people of the company</source>
        <translation>Los usuarios de la empresa</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Ningún usuario coincide</translation>
    </message>
    <message>
        <source>No person fits the search and the filters.</source>
        <translation>Ningún usuario corresponde a la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Who may do what</source>
        <translation>Quién puede hacer qué</translation>
    </message>
    <message>
        <source>Who works here, and what they may do.</source>
        <translation>Quién trabaja aquí y qué puede hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n usuario</numerusform>
            <numerusform>%n usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) match</source>
        <translation>
            <numerusform>%n usuario coincide</numerusform>
            <numerusform>%n usuarios coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody here yet</source>
        <translation>Aún no hay nadie</translation>
    </message>
    <message>
        <source>Invite who works with you.</source>
        <translation>Invite a quienes trabajan con usted.</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Your role does not invite people.</source>
        <translation>Su rol no permite invitar a usuarios.</translation>
    </message>
    <message>
        <source>The code before becomes void</source>
        <translation>El código anterior deja de ser válido</translation>
    </message>
    <message>
        <source>They can sign in again</source>
        <translation>Podrá volver a iniciar sesión</translation>
    </message>
    <message>
        <source>Your role does not change people.</source>
        <translation>Su rol no permite modificar usuarios.</translation>
    </message>
    <message>
        <source>Owners are changed by owners only.</source>
        <translation>Solo un propietario puede modificar a otro.</translation>
    </message>
    <message>
        <source>Owners are made by owners only.</source>
        <translation>Solo un propietario puede nombrar a otro.</translation>
    </message>
    <message>
        <source>Nobody was invited. %1</source>
        <comment>reason</comment>
        <translation>No se invitó a nadie. %1</translation>
    </message>
    <message>
        <source>No code was made. %1</source>
        <comment>reason</comment>
        <translation>No se generó ningún código. %1</translation>
    </message>
    <message>
        <source>Invitation for %1</source>
        <translation>Invitación para %1</translation>
    </message>
    <message>
        <source>Pass the code on in a way you trust. With it they choose their password; it works once, and it is shown only now.</source>
        <translation>Transmita el código por un medio de confianza. Con él la persona elige su contraseña; funciona una sola vez y solo se muestra ahora.</translation>
    </message>
    <message>
        <source>The code cannot be shown again. You would have to make a new one.</source>
        <translation>El código no se puede volver a mostrar. Tendría que generar uno nuevo.</translation>
    </message>
    <message>
        <source>Code for %1</source>
        <translation>Código para %1</translation>
    </message>
    <message>
        <source>code</source>
        <translation>código</translation>
    </message>
    <message>
        <source>Good until %1.</source>
        <translation>Válido hasta el %1.</translation>
    </message>
    <message>
        <source>%1 is now %2.</source>
        <comment>person, role</comment>
        <translation>%1 tiene ahora el rol %2.</translation>
    </message>
    <message>
        <source>Make %1 %2?</source>
        <comment>person, role</comment>
        <translation>¿Asignar a %1 el rol %2?</translation>
    </message>
    <message>
        <source>It is your own role: you may do less from then on, and cannot take it back yourself.</source>
        <translation>Es su propio rol: desde entonces podrá hacer menos y no podrá recuperarlo por su cuenta.</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Cambiar el rol</translation>
    </message>
    <message>
        <source>Deactivate %1?</source>
        <translation>¿Desactivar a %1?</translation>
    </message>
    <message>
        <source>It is you: your session ends at once, and somebody else has to let you in again.</source>
        <translation>Es usted: su sesión termina de inmediato y otra persona tendrá que volver a darle acceso.</translation>
    </message>
    <message>
        <source>Their sessions end at once, and they cannot sign in any more. What they made stays; they can be reactivated.</source>
        <translation>Sus sesiones terminan de inmediato y ya no podrá iniciar sesión. Lo que creó se conserva; se puede reactivar.</translation>
    </message>
    <message>
        <source>Deactivate</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 ya no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>%1 can sign in again.</source>
        <translation>%1 puede volver a iniciar sesión.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>reason</comment>
        <translation>No se ha cambiado nada. %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Copied %1.</source>
        <translation>Se copió %1.</translation>
    </message>
    <message>
        <source>Invite somebody</source>
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>They cannot sign in any more</source>
        <translation>Ya no podrá iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Withdraw invitation…</source>
        <translation>&amp;Retirar la invitación…</translation>
    </message>
    <message>
        <source>Makes a new code for them</source>
        <translation>Crea un código nuevo para esta persona</translation>
    </message>
    <message>
        <source>Their code opens nothing any more</source>
        <translation>Su código ya no abre nada</translation>
    </message>
    <message>
        <source>Withdraw the invitation of %1?</source>
        <translation>¿Retirar la invitación de %1?</translation>
    </message>
    <message>
        <source>The code they were given opens nothing any more. They stay in the list and can be invited again, with a new code.</source>
        <translation>El código que recibió ya no abre nada. La persona sigue en la lista y se la puede invitar de nuevo, con otro código.</translation>
    </message>
    <message>
        <source>Withdraw invitation</source>
        <translation>Retirar la invitación</translation>
    </message>
    <message>
        <source>The invitation of %1 is withdrawn.</source>
        <translation>La invitación de %1 se ha retirado.</translation>
    </message>
    <message>
        <source>Invite again</source>
        <translation>Invitar de nuevo</translation>
    </message>
    <message>
        <source>Invite a&amp;gain</source>
        <translation>In&amp;vitar de nuevo</translation>
    </message>
</context>
<context>
    <name>plandeck::PeopleText</name>
    <message>
        <source>Active</source>
        <comment>person</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>person</comment>
        <translation>Invitado</translation>
    </message>
    <message>
        <source>Deactivated</source>
        <comment>person</comment>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>May do everything, and makes other owners.</source>
        <translation>Puede hacerlo todo y nombrar a otros propietarios.</translation>
    </message>
    <message>
        <source>May do everything but make or change owners.</source>
        <translation>Puede hacerlo todo, salvo nombrar o modificar propietarios.</translation>
    </message>
    <message>
        <source>Sees plans, events and Stripe&apos;s status, and manages test keys.</source>
        <translation>Ve los planes, los eventos y el estado de Stripe, y gestiona las claves de prueba.</translation>
    </message>
    <message>
        <source>Sees plans and Stripe&apos;s status; no keys, no secrets.</source>
        <translation>Ve los planes y el estado de Stripe; ni claves ni secretos.</translation>
    </message>
    <message>
        <source>Invitation withdrawn</source>
        <comment>person</comment>
        <translation>Invitación retirada</translation>
    </message>
</context>
<context>
    <name>plandeck::PermissionsModel</name>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Desarrollador</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanCard</name>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanCardText</name>
    <message>
        <source>Publish…</source>
        <comment>a draft, at Stripe</comment>
        <translation>Publicar…</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>a plan that customers do not see</comment>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Name of the plan</source>
        <translation>Nombre del plan</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>features</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlanCells</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>plandeck::PlanComparison</name>
    <message>
        <source>Offer</source>
        <translation>Oferta</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba gratis</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Lo ven</translation>
    </message>
    <message>
        <source>Do not see it</source>
        <translation>No lo ven</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Included</source>
        <translation>Incluida</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>In Stripe</source>
        <translation>En Stripe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Price ID</source>
        <translation>ID del precio</translation>
    </message>
    <message>
        <source>Differs</source>
        <comment>plans in this point</comment>
        <translation>Difiere</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanDeeds</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Publish…</source>
        <translation>&amp;Publicar…</translation>
    </message>
    <message>
        <source>Deacti&amp;vate…</source>
        <translation>Desacti&amp;var…</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>&amp;Reactivar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Des&amp;hacer</translation>
    </message>
    <message>
        <source>Only an active plan is published: reactivate it first.</source>
        <translation>Solo se publica un plan activo: reactívelo primero.</translation>
    </message>
    <message>
        <source>Connect Stripe first: there a plan is published.</source>
        <translation>Conecte primero Stripe: allí se publican los planes.</translation>
    </message>
    <message>
        <source>Edit this plan</source>
        <translation>Editar este plan</translation>
    </message>
    <message>
        <source>Publish this draft in Stripe</source>
        <translation>Publicar este borrador en Stripe</translation>
    </message>
    <message>
        <source>Deactivate this plan</source>
        <translation>Desactivar este plan</translation>
    </message>
    <message>
        <source>Reactivate this plan</source>
        <translation>Reactivar este plan</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Choose a plan first.</source>
        <translation>Seleccione primero un plan.</translation>
    </message>
    <message>
        <source>Deactivate “%1”?</source>
        <translation>¿Desactivar «%1»?</translation>
    </message>
    <message>
        <source>Deactivate plan</source>
        <translation>Desactivar el plan</translation>
    </message>
    <message>
        <source>Reactivate “%1”?</source>
        <translation>¿Reactivar «%1»?</translation>
    </message>
    <message>
        <source>Reactivate plan</source>
        <translation>Reactivar el plan</translation>
    </message>
    <message>
        <source>“%1” was not changed.</source>
        <translation>«%1» no se modificó.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>“%1” was not changed. %2</source>
        <comment>name, reason</comment>
        <translation>«%1» no se modificó. %2</translation>
    </message>
    <message>
        <source>“%1” was changed.</source>
        <translation>«%1» se modificó.</translation>
    </message>
    <message>
        <source>The change of “%1” was not undone. %2</source>
        <comment>name, reason</comment>
        <translation>El cambio de «%1» no se deshizo. %2</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rein&amp;tentar</translation>
    </message>
    <message>
        <source>“%1” was changed again since then, so nothing was undone.</source>
        <translation>«%1» se modificó de nuevo desde entonces, así que no se deshizo nada.</translation>
    </message>
    <message>
        <source>Undone: “%1” is as it was before.</source>
        <translation>Deshecho: «%1» está como antes.</translation>
    </message>
    <message>
        <source>“%1” was not published. %2</source>
        <comment>name, reason</comment>
        <translation>«%1» no se publicó. %2</translation>
    </message>
    <message>
        <source>“%1” is published: customers can subscribe.</source>
        <translation>«%1» está publicado: los clientes pueden suscribirse.</translation>
    </message>
    <message>
        <source>“%1” was not deactivated. %2</source>
        <comment>name, reason</comment>
        <translation>«%1» no se desactivó. %2</translation>
    </message>
    <message>
        <source>Undone: “%1” is inactive again.</source>
        <translation>Deshecho: «%1» vuelve a estar inactivo.</translation>
    </message>
    <message>
        <source>“%1” was deactivated.</source>
        <translation>«%1» se desactivó.</translation>
    </message>
    <message>
        <source>“%1” was not reactivated. %2</source>
        <comment>name, reason</comment>
        <translation>«%1» no se reactivó. %2</translation>
    </message>
    <message>
        <source>Undone: “%1” is active again.</source>
        <translation>Deshecho: «%1» vuelve a estar activo.</translation>
    </message>
    <message>
        <source>“%1” was reactivated.</source>
        <translation>«%1» se reactivó.</translation>
    </message>
    <message>
        <source>Stripe did not take it yet; it is sent again by itself.</source>
        <translation>Stripe aún no lo aceptó; se enviará de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <comment>what was done</comment>
        <translation>Deshacer: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanDialog</name>
    <message>
        <source>New plan</source>
        <translation>Nuevo plan</translation>
    </message>
    <message>
        <source>&amp;Create plan</source>
        <translation>Crear e&amp;l plan</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Creando…</translation>
    </message>
    <message>
        <source>Keep as a &amp;draft</source>
        <translation>Guardar como &amp;borrador</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>A draft stays here until you publish it.</source>
        <translation>Un borrador se queda aquí hasta que lo publique.</translation>
    </message>
    <message>
        <source>Stripe is not connected yet: until it is, a plan can only be a draft.</source>
        <translation>Stripe aún no está conectado: hasta entonces, un plan solo puede ser un borrador.</translation>
    </message>
    <message>
        <source>Saves a draft here. Nothing is created in Stripe.</source>
        <translation>Guarda un borrador aquí. No se crea nada en Stripe.</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (live mode: real money).</source>
        <translation>Crea un producto y un precio en Stripe (modo activo: dinero real).</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (test mode).</source>
        <translation>Crea un producto y un precio en Stripe (modo de prueba).</translation>
    </message>
    <message>
        <source>&amp;Keep as a draft</source>
        <translation>&amp;Guardar como borrador</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanEffectText</name>
    <message numerus="yes">
        <source>Stripe shows the first %n feature(s) only; the others stay here.</source>
        <translation>
            <numerusform>Stripe solo muestra la primera característica; las demás se quedan aquí.</numerusform>
            <numerusform>Stripe solo muestra las primeras %n características; las demás se quedan aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stripe cuts features after %n character(s); here they stay whole.</source>
        <translation>
            <numerusform>Stripe corta las características a partir de %n carácter; aquí se conservan enteras.</numerusform>
            <numerusform>Stripe corta las características a partir de %n caracteres; aquí se conservan enteras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stripe&apos;s product is sent once more as it is: only Plandeck knows of this change.</source>
        <translation>El producto de Stripe se envía otra vez tal como está: este cambio solo lo conoce Plandeck.</translation>
    </message>
    <message>
        <source>The product at Stripe is updated: %1.</source>
        <translation>Se actualiza el producto en Stripe: %1.</translation>
    </message>
    <message>
        <source>It is a draft: nothing happens at Stripe.</source>
        <translation>Es un borrador: no ocurre nada en Stripe.</translation>
    </message>
    <message>
        <source>The price stays %1. Subscribers keep it.</source>
        <translation>El precio sigue siendo %1. Los suscriptores lo conservan.</translation>
    </message>
    <message>
        <source>The trial counts for new subscriptions; those in their trial keep theirs.</source>
        <translation>El período de prueba vale para suscripciones nuevas; quienes ya están en él conservan el suyo.</translation>
    </message>
    <message>
        <source>Customers find it in the price table.</source>
        <translation>Los clientes lo encuentran en la tabla de precios.</translation>
    </message>
    <message>
        <source>It leaves the price table. Whoever has it keeps it.</source>
        <translation>Sale de la tabla de precios. Quienes lo tienen lo conservan.</translation>
    </message>
    <message>
        <source>If Stripe does not answer, the change stays here and is sent again by itself.</source>
        <translation>Si Stripe no responde, el cambio se queda aquí y se envía de nuevo automáticamente.</translation>
    </message>
    <message>
        <source>You can undo it right afterwards.</source>
        <translation>Puede deshacerlo justo después.</translation>
    </message>
    <message>
        <source>Stripe gets a product “%1”.</source>
        <translation>Stripe recibe un producto «%1».</translation>
    </message>
    <message>
        <source>The product gets its price: %1.</source>
        <translation>El producto recibe su precio: %1.</translation>
    </message>
    <message>
        <source>From then on customers can subscribe.</source>
        <translation>A partir de entonces, los clientes pueden suscribirse.</translation>
    </message>
    <message>
        <source>All or nothing: if Stripe refuses the price, the product is removed again.</source>
        <translation>Todo o nada: si Stripe rechaza el precio, el producto creado se elimina.</translation>
    </message>
    <message>
        <source>This cannot be undone: price, currency and interval are fixed, because Stripe keeps every price. You can deactivate the plan.</source>
        <translation>Esto no se puede deshacer: el precio, la moneda y el intervalo son fijos, porque Stripe conserva todos los precios. Puede desactivar el plan.</translation>
    </message>
    <message>
        <source>It is a draft, so nothing happens at Stripe. It cannot be published until you reactivate it.</source>
        <translation>Es un borrador, así que no ocurre nada en Stripe. No se podrá publicar hasta que lo reactive.</translation>
    </message>
    <message>
        <source>New customers can no longer subscribe. Those who have it keep it and go on paying %1.</source>
        <translation>Los clientes nuevos ya no podrán suscribirse. Quienes lo tienen lo conservan y siguen pagando %1.</translation>
    </message>
    <message>
        <source>At Stripe the product is archived, its price is not. Payment links that sell it stop working.</source>
        <translation>En Stripe se archiva el producto, pero no su precio. Los enlaces de pago que lo venden dejan de funcionar.</translation>
    </message>
    <message>
        <source>You can reactivate it at any time.</source>
        <translation>Puede reactivarlo cuando quiera.</translation>
    </message>
    <message>
        <source>It is a draft, so nothing happens at Stripe. It can be published again.</source>
        <translation>Es un borrador, así que no ocurre nada en Stripe. Podrá volver a publicarse.</translation>
    </message>
    <message>
        <source>New customers can subscribe again for %1. At Stripe the product is active again.</source>
        <translation>Los clientes nuevos pueden volver a suscribirse por %1. En Stripe, el producto vuelve a estar activo.</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanFieldText</name>
    <message>
        <source>Customers see it</source>
        <translation>Los clientes lo ven</translation>
    </message>
    <message>
        <source>Hidden from customers</source>
        <translation>Oculto para los clientes</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>No trial</source>
        <translation>Sin prueba gratis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an entry of the metadata</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Feature removed</source>
        <translation>Característica eliminada</translation>
    </message>
    <message>
        <source>Feature added</source>
        <translation>Característica añadida</translation>
    </message>
    <message>
        <source>Order of features</source>
        <translation>Orden de las características</translation>
    </message>
    <message>
        <source>Metadata: %1</source>
        <translation>Metadatos: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba gratis</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Tabla de precios</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanFormDialog</name>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Add a feature…</source>
        <translation>Añadir una característica…</translation>
    </message>
    <message>
        <source>&amp;Visible to customers</source>
        <translation>&amp;Visible para los clientes</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>No trial</source>
        <translation>Sin prueba gratis</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after the number of trial days</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Customers see it on invoices.</source>
        <translation>Los clientes lo ven en las facturas.</translation>
    </message>
    <message>
        <source>&amp;Price</source>
        <translation>&amp;Precio</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervalo</translation>
    </message>
    <message>
        <source>&amp;Trial</source>
        <translation>Prueba gra&amp;tis</translation>
    </message>
    <message>
        <source>Days before the first payment.</source>
        <translation>Días antes del primer pago.</translation>
    </message>
    <message>
        <source>De&amp;scription</source>
        <translation>De&amp;scripción</translation>
    </message>
    <message>
        <source>&amp;Features</source>
        <translation>Cara&amp;cterísticas</translation>
    </message>
    <message>
        <source>Return adds a line; drag or Alt+Up and Alt+Down move it.</source>
        <translation>Return añade una línea; para moverla, arrástrela o use Alt+Up y Alt+Down.</translation>
    </message>
    <message>
        <source>Price table</source>
        <translation>Tabla de precios</translation>
    </message>
    <message>
        <source>&amp;Metadata</source>
        <translation>&amp;Metadatos</translation>
    </message>
    <message>
        <source>For your own programs; customers do not see it.</source>
        <translation>Para sus propios programas; los clientes no los ven.</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanImport</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>which one of a list</comment>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanInspector</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Compared with Stripe</source>
        <translation>Comparado con Stripe</translation>
    </message>
    <message>
        <source>In Stripe</source>
        <translation>En Stripe</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba gratis</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <comment>of trial</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <comment>no trial</comment>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Clientes</translation>
    </message>
    <message>
        <source>See it</source>
        <translation>Lo ven</translation>
    </message>
    <message>
        <source>Do not see it</source>
        <translation>No lo ven</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Actualizado</translation>
    </message>
    <message>
        <source>Plan ID</source>
        <translation>ID del plan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Price ID</source>
        <translation>ID del precio</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no metadata</comment>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanPreview</name>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>Nobody pays anything.</source>
        <translation>Nadie paga nada.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>price, every month</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>First payment at once, then %1.</source>
        <comment>price every month</comment>
        <translation>Primer pago al instante; después, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) free, first payment on %1, then %2.</source>
        <comment>date, price every month</comment>
        <translation>
            <numerusform>%n día gratis, primer pago el %1; después, %2.</numerusform>
            <numerusform>%n días gratis, primer pago el %1; después, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>How readers see the price</source>
        <translation>Cómo se ve el precio según el país</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Lo que ven los clientes</translation>
    </message>
    <message>
        <source>Whoever subscribes today: %1</source>
        <translation>Quien se suscriba hoy: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanReview</name>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>%1 before: %2</source>
        <translation>%1, antes: %2</translation>
    </message>
    <message>
        <source>%1 after: %2</source>
        <translation>%1, después: %2</translation>
    </message>
</context>
<context>
    <name>plandeck::PlanText</name>
    <message>
        <source>Active</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivo</translation>
    </message>
    <message>
        <source>In sync</source>
        <comment>a plan with Stripe</comment>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Pending</source>
        <comment>a plan on its way to Stripe</comment>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>a plan that did not reach Stripe</comment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Drifted</source>
        <comment>a plan that differs at Stripe</comment>
        <translation>Divergente</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>a plan that is not at Stripe</comment>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>Product and price at Stripe are as they are here.</source>
        <translation>El producto y el precio en Stripe son como aquí.</translation>
    </message>
    <message>
        <source>The change is on its way to Stripe.</source>
        <translation>El cambio está en camino a Stripe.</translation>
    </message>
    <message>
        <source>Stripe did not take the last change.</source>
        <translation>Stripe no aceptó el último cambio.</translation>
    </message>
    <message>
        <source>Somebody changed the product or the price at Stripe.</source>
        <translation>Alguien cambió el producto o el precio en Stripe.</translation>
    </message>
    <message>
        <source>A draft: there is nothing at Stripe yet, so nobody can subscribe.</source>
        <translation>Un borrador: aún no hay nada en Stripe, así que nadie puede suscribirse.</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>per month</source>
        <translation>al mes</translation>
    </message>
    <message>
        <source>per year</source>
        <translation>al año</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>price, per month</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) free trial</source>
        <translation>
            <numerusform>%n día de prueba gratis</numerusform>
            <numerusform>%n días de prueba gratis</numerusform>
        </translation>
    </message>
    <message>
        <source>Stripe: %1</source>
        <translation>Stripe: %1</translation>
    </message>
    <message>
        <source>Hidden from customers</source>
        <translation>Oculto para los clientes</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansBar</name>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguos primero</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>Últimos modificados primero</translation>
    </message>
    <message>
        <source>Last changed last</source>
        <translation>Últimos modificados al final</translation>
    </message>
    <message>
        <source>Name, A to Z</source>
        <translation>Nombre, de la A a la Z</translation>
    </message>
    <message>
        <source>Name, Z to A</source>
        <translation>Nombre, de la Z a la A</translation>
    </message>
    <message>
        <source>Price, low to high</source>
        <translation>Precio, de menor a mayor</translation>
    </message>
    <message>
        <source>Price, high to low</source>
        <translation>Precio, de mayor a menor</translation>
    </message>
    <message>
        <source>Sorted by: %1</source>
        <translation>Orden: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansInBulk</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Co&amp;mpare</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <source>Price ta&amp;ble</source>
        <translation>Ta&amp;bla de precios</translation>
    </message>
    <message>
        <source>How customers would see these plans</source>
        <translation>Cómo verían los clientes estos planes</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>These plans as CSV or JSON</source>
        <translation>Estos planes como CSV o JSON</translation>
    </message>
    <message>
        <source>P&amp;ublish drafts…</source>
        <translation>P&amp;ublicar borradores…</translation>
    </message>
    <message>
        <source>Reac&amp;tivate…</source>
        <translation>Reac&amp;tivar…</translation>
    </message>
    <message>
        <source>Deacti&amp;vate…</source>
        <translation>Desacti&amp;var…</translation>
    </message>
    <message>
        <source>Price table of what is on &amp;sale…</source>
        <translation>Tabla de &amp;precios de lo que está a la venta…</translation>
    </message>
    <message>
        <source>&amp;Export this view…</source>
        <translation>&amp;Exportar esta vista…</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) chosen</source>
        <translation>
            <numerusform>%n plan seleccionado</numerusform>
            <numerusform>%n planes seleccionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>C&amp;hoose all %n</source>
        <comment>plans</comment>
        <translation>
            <numerusform>Se&amp;leccionar el único</numerusform>
            <numerusform>Se&amp;leccionar los %n</numerusform>
        </translation>
    </message>
    <message>
        <source>So far only those are chosen that were loaded.</source>
        <translation>Por ahora solo están seleccionados los que se cargaron.</translation>
    </message>
    <message>
        <source>Choose two to four plans to compare them.</source>
        <translation>Seleccione de dos a cuatro planes para compararlos.</translation>
    </message>
    <message>
        <source>Their products and prices at Stripe are made.</source>
        <translation>Se crean sus productos y precios en Stripe.</translation>
    </message>
    <message>
        <source>They can be subscribed to again.</source>
        <translation>Los clientes podrán volver a suscribirse.</translation>
    </message>
    <message>
        <source>No new subscriptions; those there are go on.</source>
        <translation>Sin suscripciones nuevas; las existentes continúan.</translation>
    </message>
    <message>
        <source>Nothing is on sale: no plan is active, published and visible to customers.</source>
        <translation>No hay nada a la venta: ningún plan está activo, publicado y visible para los clientes.</translation>
    </message>
    <message>
        <source>Plans of %1</source>
        <comment>a company</comment>
        <translation>Planes de %1</translation>
    </message>
    <message>
        <source>Export plans</source>
        <translation>Exportar planes</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) exported to %1.</source>
        <translation>
            <numerusform>%n plan exportado a %1.</numerusform>
            <numerusform>%n planes exportados a %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plans were not exported. %1</source>
        <translation>Los planes no se exportaron. %1</translation>
    </message>
    <message>
        <source>Import plans</source>
        <translation>Importar planes</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Dup&amp;licate…</source>
        <translation>Dup&amp;licar…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>As drafts, with names of their own.</source>
        <translation>Como borradores, con nombre propio.</translation>
    </message>
    <message>
        <source>Plans from a CSV or JSON file</source>
        <translation>Planes de un archivo CSV o JSON</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansModel</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Prueba gratis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Price ID</source>
        <translation>ID del precio</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansPanel</name>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nuevo plan</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>Chec&amp;k with Stripe…</source>
        <translation>Co&amp;mprobar con Stripe…</translation>
    </message>
    <message>
        <source>Copy &amp;JSON</source>
        <translation>Copiar el &amp;JSON</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar el &amp;ID</translation>
    </message>
    <message>
        <source>Copy as &amp;curl</source>
        <translation>Copiar como &amp;curl</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar el en&amp;lace</translation>
    </message>
    <message>
        <source>Search plans</source>
        <translation>Buscar planes</translation>
    </message>
    <message>
        <source>Looks in names and descriptions</source>
        <translation>Busca en nombres y descripciones</translation>
    </message>
    <message>
        <source>&amp;New plan</source>
        <translation>&amp;Nuevo plan</translation>
    </message>
    <message>
        <source>M&amp;ore</source>
        <translation>Má&amp;s</translation>
    </message>
    <message>
        <source>Check with Stripe, price table, export and import</source>
        <translation>Comprobar con Stripe, tabla de precios, exportar e importar</translation>
    </message>
    <message>
        <source>Shows only these plans</source>
        <translation>Muestra solo estos planes</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactivos</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensuales</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Anuales</translation>
    </message>
    <message>
        <source>No plan matches</source>
        <translation>Ningún plan coincide</translation>
    </message>
    <message>
        <source>No plan fits the search and the filters.</source>
        <translation>Ningún plan corresponde a la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Not loaded</source>
        <translation>Sin cargar</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s)</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n planes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) match</source>
        <translation>
            <numerusform>%n plan coincide</numerusform>
            <numerusform>%n planes coinciden</numerusform>
        </translation>
    </message>
    <message>
        <source>for you to look at</source>
        <translation>solo para consulta</translation>
    </message>
    <message numerus="yes">
        <source>%n plan(s) differ from Stripe.</source>
        <translation>
            <numerusform>%n plan difiere de Stripe.</numerusform>
            <numerusform>%n planes difieren de Stripe.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;See differences</source>
        <translation>&amp;Ver las diferencias</translation>
    </message>
    <message>
        <source>Stripe is not connected: until it is, new plans are drafts that nobody can buy.</source>
        <translation>Stripe no está conectado: hasta entonces, los planes nuevos son borradores que nadie puede comprar.</translation>
    </message>
    <message>
        <source>Co&amp;nnect Stripe</source>
        <translation>Conecta&amp;r Stripe</translation>
    </message>
    <message>
        <source>Create your first plan</source>
        <translation>Cree su primer plan</translation>
    </message>
    <message>
        <source>A plan is what your customers subscribe to. Start from nothing or from one of these.</source>
        <translation>Un plan es aquello a lo que se suscriben sus clientes. Empiece de cero o con uno de estos.</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>No hay planes todavía</translation>
    </message>
    <message>
        <source>Your role does not allow new plans.</source>
        <translation>Su rol no permite crear planes.</translation>
    </message>
    <message>
        <source>Copied the ID of “%1”.</source>
        <translation>Se copió el ID de «%1».</translation>
    </message>
    <message>
        <source>Copied “%1” as JSON.</source>
        <translation>Se copió «%1» como JSON.</translation>
    </message>
    <message numerus="yes">
        <source>Copied %n plan(s) as JSON.</source>
        <translation>
            <numerusform>Se copió %n plan como JSON.</numerusform>
            <numerusform>Se copiaron %n planes como JSON.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied a command that asks for “%1”. Put your key into PLANDECK_API_KEY.</source>
        <translation>Se copió un comando que solicita «%1». Ponga su clave en PLANDECK_API_KEY.</translation>
    </message>
    <message>
        <source>The new plan was not created.</source>
        <translation>El nuevo plan no se creó.</translation>
    </message>
    <message>
        <source>“%1” was not created. %2</source>
        <comment>name, reason</comment>
        <translation>«%1» no se creó. %2</translation>
    </message>
    <message>
        <source>“%1” was saved as a draft.</source>
        <translation>«%1» se guardó como borrador.</translation>
    </message>
    <message>
        <source>“%1” was created, with its product and price in Stripe.</source>
        <translation>«%1» se creó, con su producto y precio en Stripe.</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Duplicate this plan</source>
        <translation>Duplicar este plan</translation>
    </message>
    <message>
        <source>Compare all plans with Stripe</source>
        <translation>Comparar todos los planes con Stripe</translation>
    </message>
</context>
<context>
    <name>plandeck::PlansViews</name>
    <message>
        <source>Plans as cards</source>
        <translation>Planes en tarjetas</translation>
    </message>
    <message>
        <source>Plans in a table</source>
        <translation>Planes en una tabla</translation>
    </message>
</context>
<context>
    <name>plandeck::PriceTableDialog</name>
    <message>
        <source>Price table</source>
        <translation>Tabla de precios</translation>
    </message>
    <message>
        <source>What customers see</source>
        <translation>Lo que ven los clientes</translation>
    </message>
    <message>
        <source>&amp;Heading</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Recommended plan</source>
        <translation>Plan &amp;recomendado</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Anual</translation>
    </message>
    <message>
        <source>&amp;Interval</source>
        <translation>&amp;Intervalo</translation>
    </message>
    <message>
        <source>The web page has a switch for both.</source>
        <translation>La página web tiene un selector para ambos.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>The web page follows the reader&apos;s system.</source>
        <translation>La página web sigue el sistema del lector.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save as a &amp;picture…</source>
        <translation>Guardar como ima&amp;gen…</translation>
    </message>
    <message>
        <source>Save as a &amp;web page…</source>
        <translation>Guardar como página &amp;web…</translation>
    </message>
    <message>
        <source>None</source>
        <comment>recommended plan</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Save the price table</source>
        <translation>Guardar la tabla de precios</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Se guardó como %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <comment>file</comment>
        <translation>No se puede escribir %1.</translation>
    </message>
    <message>
        <source>PNG, in twice the pixels</source>
        <translation>PNG, con el doble de píxeles</translation>
    </message>
    <message>
        <source>HTML in one file, without scripts</source>
        <translation>HTML en un solo archivo, sin scripts</translation>
    </message>
</context>
<context>
    <name>plandeck::PriceTableText</name>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>Monthly</source>
        <translation>Mensual</translation>
    </message>
    <message>
        <source>Yearly</source>
        <translation>Anual</translation>
    </message>
</context>
<context>
    <name>plandeck::PriceTableView</name>
    <message>
        <source>Recommended</source>
        <translation>Recomendado</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfileCells</name>
    <message>
        <source>Opens at the start</source>
        <translation>Se abre al iniciar</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Not open</source>
        <translation>No abierto</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfileDialog</name>
    <message>
        <source>Add a profile</source>
        <translation>Añadir un perfil</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Modificar el perfil</translation>
    </message>
    <message>
        <source>&amp;Add profile</source>
        <translation>&amp;Añadir el perfil</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Where its data is</source>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <source>&amp;Read-only: look at everything, change nothing</source>
        <translation>&amp;Solo lectura: verlo todo, no cambiar nada</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Where its data is</source>
        <translation>&amp;Dónde están sus datos</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>Arc&amp;hivo</translation>
    </message>
    <message>
        <source>Made when it is first opened, for you alone to read.</source>
        <translation>Se crea al abrirlo por primera vez, y solo usted puede leerlo.</translation>
    </message>
    <message>
        <source>Database a&amp;ddress</source>
        <translation>D&amp;irección de la base de datos</translation>
    </message>
    <message>
        <source>As in DATABASE_URL. Several hosts by commas: the one that takes writes is used.</source>
        <translation>Como en DATABASE_URL. Varios hosts separados por comas: se usa el que acepta escrituras.</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Contraseña</translation>
    </message>
    <message>
        <source>Goes into the keychain, never into a file of settings.</source>
        <translation>Va al llavero, nunca a un archivo de configuración.</translation>
    </message>
    <message>
        <source>Left empty, the one in the keychain stays.</source>
        <translation>Si se deja vacía, se conserva la del llavero.</translation>
    </message>
    <message>
        <source>Server&apos;s a&amp;ddress</source>
        <translation>D&amp;irección del servidor</translation>
    </message>
    <message>
        <source>Begins with https://; http:// for a server on this computer only.</source>
        <translation>Empieza por https://; http:// solo para un servidor en este equipo.</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>Co&amp;lor</translation>
    </message>
    <message>
        <source>Stands with the name on top of the window.</source>
        <translation>Acompaña al nombre en la parte superior de la ventana.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>The desk stays where it is until you switch to it.</source>
        <translation>La aplicación sigue donde está hasta que cambie a este perfil.</translation>
    </message>
    <message>
        <source>It is open now: what you change takes force when it is opened again.</source>
        <translation>Está abierto ahora: lo que modifique se aplicará cuando se abra de nuevo.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>SQLite files (*.db *.sqlite *.sqlite3);;All files (*)</source>
        <translation>Archivos SQLite (*.db *.sqlite *.sqlite3);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Probando…</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfileText</name>
    <message>
        <source>SQLite file</source>
        <translation>Archivo SQLite</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Remote server</source>
        <translation>Servidor remoto</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>There is no such file yet. It is made when the profile is first opened.</source>
        <translation>Ese archivo aún no existe. Se crea al abrir el perfil por primera vez.</translation>
    </message>
    <message>
        <source>%1 answers in %2 ms.</source>
        <translation>%1 responde en %2&#xa0;ms.</translation>
    </message>
    <message>
        <source>The database is empty: its tables are made when the profile is first opened.</source>
        <translation>La base de datos está vacía: sus tablas se crean al abrir el perfil por primera vez.</translation>
    </message>
    <message>
        <source>Its schema is of our version, %1.</source>
        <translation>Su esquema es de nuestra versión, %1.</translation>
    </message>
    <message>
        <source>Its schema is of version %1 and is brought to %2 when the profile is opened for writing.</source>
        <translation>Su esquema es de la versión %1 y se actualizará a la %2 cuando el perfil se abra para escritura.</translation>
    </message>
    <message>
        <source>Database password</source>
        <translation>Contraseña de la base de datos</translation>
    </message>
    <message>
        <source>Secret key, test mode</source>
        <translation>Clave secreta, modo de prueba</translation>
    </message>
    <message>
        <source>Secret key, live mode</source>
        <translation>Clave secreta, modo activo</translation>
    </message>
    <message>
        <source>Publishable key, test mode</source>
        <translation>Clave publicable, modo de prueba</translation>
    </message>
    <message>
        <source>Publishable key, live mode</source>
        <translation>Clave publicable, modo activo</translation>
    </message>
    <message>
        <source>Connect client ID, test mode</source>
        <translation>ID de cliente de Connect, modo de prueba</translation>
    </message>
    <message>
        <source>Connect client ID, live mode</source>
        <translation>ID de cliente de Connect, modo activo</translation>
    </message>
    <message>
        <source>Webhook secret</source>
        <translation>Secreto de webhook</translation>
    </message>
    <message>
        <source>Webhook secret for accounts</source>
        <translation>Secreto de webhook para cuentas</translation>
    </message>
    <message>
        <source>Webhook secret for connections</source>
        <translation>Secreto de webhook para conexiones</translation>
    </message>
    <message>
        <source>Webhook secret for payments</source>
        <translation>Secreto de webhook para pagos</translation>
    </message>
    <message>
        <source>Webhook secret for subscriptions</source>
        <translation>Secreto de webhook para suscripciones</translation>
    </message>
    <message>
        <source>The platform&apos;s SECRET_KEY</source>
        <translation>SECRET_KEY de la plataforma</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfilesModel</name>
    <message>
        <source>Open</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Where its data is</source>
        <translation>Dónde están sus datos</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>plandeck::ProfilesSection</name>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modificar…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Probar la conexión</translation>
    </message>
    <message>
        <source>&amp;Open at the start</source>
        <translation>Abrir al &amp;iniciar</translation>
    </message>
    <message>
        <source>S&amp;witch to it…</source>
        <translation>&amp;Cambiar a este…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Connection profiles</source>
        <translation>Perfiles de conexión</translation>
    </message>
    <message>
        <source>Choose a profile first.</source>
        <translation>Seleccione primero un perfil.</translation>
    </message>
    <message>
        <source>It is open already.</source>
        <translation>Ya está abierto.</translation>
    </message>
    <message>
        <source>It opens at the start already.</source>
        <translation>Ya se abre al iniciar.</translation>
    </message>
    <message>
        <source>Open it whenever Plandeck starts</source>
        <translation>Abrirlo cada vez que se inicia Plandeck</translation>
    </message>
    <message>
        <source>Close this desk and open that one</source>
        <translation>Cerrar el perfil actual y abrir este</translation>
    </message>
    <message>
        <source>It is open: switch to another one first.</source>
        <translation>Está abierto: cambie primero a otro.</translation>
    </message>
    <message>
        <source>%1, copy</source>
        <translation>%1, copia</translation>
    </message>
    <message>
        <source>%1 is saved. It is open as it was.</source>
        <translation>%1 se guardó. Sigue abierto como estaba.</translation>
    </message>
    <message>
        <source>Open it anew</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 se guardó.</translation>
    </message>
    <message>
        <source>%1 is being tested…</source>
        <translation>Probando %1…</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a profile, what was found</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>&amp;Dismiss</source>
        <translation>Desca&amp;rtar</translation>
    </message>
    <message>
        <source>%1 opens at the start.</source>
        <translation>%1 se abre al iniciar.</translation>
    </message>
    <message>
        <source>Switch to “%1”?</source>
        <translation>¿Cambiar a «%1»?</translation>
    </message>
    <message>
        <source>This desk is closed and that one is opened in its place. Your session here is kept; what is still running is finished first.</source>
        <translation>El perfil actual se cierra y ese se abre en su lugar. Su sesión aquí se conserva; lo que aún está en curso se termina antes.</translation>
    </message>
    <message>
        <source>&amp;Switch</source>
        <translation>&amp;Cambiar</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Eliminar «%1»?</translation>
    </message>
    <message>
        <source>The profile goes, and the password and keys that the keychain holds for it. Its database or server stays as it is.</source>
        <translation>Se elimina el perfil, con la contraseña y las claves que el llavero guarda para él. Su base de datos o servidor se queda como está.</translation>
    </message>
    <message>
        <source>&amp;Remove profile</source>
        <translation>&amp;Eliminar el perfil</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <translation>%1 se eliminó.</translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Añadir un perfil</translation>
    </message>
    <message>
        <source>Change the profile</source>
        <translation>Modificar el perfil</translation>
    </message>
    <message>
        <source>A new profile that begins as this one</source>
        <translation>Un perfil nuevo que empieza como este</translation>
    </message>
    <message>
        <source>Look whether it answers; nothing is changed there</source>
        <translation>Comprobar si responde; allí no se cambia nada</translation>
    </message>
    <message>
        <source>Remove it and what is kept for it</source>
        <translation>Eliminarlo junto con lo que se guarda para él</translation>
    </message>
</context>
<context>
    <name>plandeck::PublishDialog</name>
    <message>
        <source>Publish “%1”</source>
        <translation>Publicar «%1»</translation>
    </message>
    <message>
        <source>&amp;Publish</source>
        <translation>&amp;Publicar</translation>
    </message>
    <message>
        <source>Publishing…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>&amp;Name of the plan, to confirm</source>
        <translation>&amp;Nombre del plan, para confirmar</translation>
    </message>
    <message>
        <source>Type: %1</source>
        <translation>Escriba: %1</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (live mode: real money).</source>
        <translation>Crea un producto y un precio en Stripe (modo activo: dinero real).</translation>
    </message>
    <message>
        <source>Creates a product and a price in Stripe (test mode).</source>
        <translation>Crea un producto y un precio en Stripe (modo de prueba).</translation>
    </message>
</context>
<context>
    <name>plandeck::ReceiverSection</name>
    <message>
        <source>The server inside this desk</source>
        <translation>El servidor de esta aplicación</translation>
    </message>
    <message>
        <source>Copy the server&apos;s address</source>
        <translation>Copiar la dirección del servidor</translation>
    </message>
    <message>
        <source>Redirect URI, for Stripe Connect</source>
        <translation>URI de redirección, para Stripe Connect</translation>
    </message>
    <message>
        <source>Copy the redirect URI</source>
        <translation>Copiar el URI de redirección</translation>
    </message>
    <message>
        <source>Copy this webhook address</source>
        <translation>Copiar esta dirección de webhook</translation>
    </message>
    <message>
        <source>Webhook for accounts</source>
        <translation>Webhook para cuentas</translation>
    </message>
    <message>
        <source>Webhook for connections</source>
        <translation>Webhook para conexiones</translation>
    </message>
    <message>
        <source>Webhook for payments</source>
        <translation>Webhook para pagos</translation>
    </message>
    <message>
        <source>Webhook for subscriptions</source>
        <translation>Webhook para suscripciones</translation>
    </message>
    <message>
        <source>It listens on this computer only. Stripe reaches it through the Stripe CLI: stripe listen --forward-to, followed by one of the webhook addresses.</source>
        <translation>Solo escucha en este equipo. Stripe llega a él con la CLI de Stripe: stripe listen --forward-to, seguido de una de las direcciones de webhook.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>When another program has it, the desk takes the next free one for that run.</source>
        <translation>Si lo usa otro programa, la aplicación toma el siguiente libre para esa ejecución.</translation>
    </message>
    <message>
        <source>&amp;Restart the services now</source>
        <translation>&amp;Reiniciar los servicios ahora</translation>
    </message>
    <message>
        <source>This profile&apos;s services run on a server: nothing listens here.</source>
        <translation>Los servicios de este perfil se ejecutan en un servidor: aquí no escucha nada.</translation>
    </message>
    <message>
        <source>At the moment it listens on port %1. Port %2 is tried at the next opening.</source>
        <translation>En este momento escucha en el puerto %1. El puerto %2 se probará la próxima vez que se abra.</translation>
    </message>
</context>
<context>
    <name>plandeck::RegenerateDialog</name>
    <message>
        <source>New live key</source>
        <translation>Nueva clave de modo activo</translation>
    </message>
    <message>
        <source>New test key</source>
        <translation>Nueva clave de prueba</translation>
    </message>
    <message>
        <source>&amp;Make the key</source>
        <translation>&amp;Crear la clave</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Creándola…</translation>
    </message>
    <message>
        <source>Stops at once</source>
        <comment>the old key</comment>
        <translation>Deja de funcionar al instante</translation>
    </message>
    <message>
        <source>Works for another hour</source>
        <comment>the old key</comment>
        <translation>Funciona una hora más</translation>
    </message>
    <message>
        <source>Works for another day</source>
        <comment>the old key</comment>
        <translation>Funciona un día más</translation>
    </message>
    <message>
        <source>Works for another 3 days</source>
        <comment>the old key</comment>
        <translation>Funciona 3 días más</translation>
    </message>
    <message>
        <source>Works for another 7 days</source>
        <comment>the old key</comment>
        <translation>Funciona 7 días más</translation>
    </message>
    <message>
        <source>Never expires</source>
        <comment>the new key</comment>
        <translation>No caduca nunca</translation>
    </message>
    <message numerus="yes">
        <source>Expires in %n day(s)</source>
        <comment>the new key</comment>
        <translation>
            <numerusform>Caduca en %n día</numerusform>
            <numerusform>Caduca en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>The &amp;old key, %1</source>
        <translation>La clave &amp;anterior, %1</translation>
    </message>
    <message>
        <source>As long as both work you can change programs over one by one.</source>
        <translation>Mientras funcionen ambas, puede cambiar los programas uno por uno.</translation>
    </message>
    <message>
        <source>The &amp;new key</source>
        <translation>La clave &amp;nueva</translation>
    </message>
    <message>
        <source>A key that expires limits the harm when it is lost without notice.</source>
        <translation>Una clave que caduca limita el daño si se pierde sin que nadie lo note.</translation>
    </message>
    <message>
        <source>The new key is shown once, right afterwards.</source>
        <translation>La clave nueva se muestra una sola vez, justo después.</translation>
    </message>
    <message>
        <source>Programs with the old key are refused from this moment on. The new key is shown once.</source>
        <translation>Los programas con la clave anterior se rechazan desde este momento. La clave nueva se muestra una sola vez.</translation>
    </message>
    <message>
        <source>The old key works until %1. The new key is shown once.</source>
        <translation>La clave anterior funciona hasta el %1. La clave nueva se muestra una sola vez.</translation>
    </message>
</context>
<context>
    <name>plandeck::RegisterPage</name>
    <message>
        <source>Re&amp;gister</source>
        <translation>Re&amp;gistrar</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Registered already?</source>
        <translation>¿Ya tiene una cuenta?</translation>
    </message>
    <message>
        <source>&amp;Company</source>
        <translation>Em&amp;presa</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Apellidos</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Registering…</source>
        <translation>Registrando…</translation>
    </message>
</context>
<context>
    <name>plandeck::RehearsalView</name>
    <message>
        <source>Trying…</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>It would fail: %1</source>
        <comment>reason, a sentence</comment>
        <translation>Fallaría: %1</translation>
    </message>
    <message>
        <source>Something of yours would be changed by it.</source>
        <translation>Cambiaría algo suyo.</translation>
    </message>
    <message>
        <source>Nothing of yours would be changed by it.</source>
        <translation>No cambiaría nada suyo.</translation>
    </message>
    <message>
        <source>The audit log would say: %1</source>
        <translation>El registro de auditoría diría: %1</translation>
    </message>
    <message>
        <source>Your webhook would be told: %1</source>
        <translation>Se notificaría a su webhook: %1</translation>
    </message>
    <message>
        <source>It was only tried: nothing was written.</source>
        <translation>Solo fue una prueba: no se escribió nada.</translation>
    </message>
</context>
<context>
    <name>plandeck::RequestCells</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>plandeck::RequestLogCard</name>
    <message>
        <source>Requests to Stripe</source>
        <translation>Solicitudes a Stripe</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>No hay solicitudes todavía</translation>
    </message>
    <message>
        <source>What is asked of Stripe from now on stands here.</source>
        <translation>Aquí aparecerá lo que se solicite a Stripe a partir de ahora.</translation>
    </message>
    <message>
        <source>No such request</source>
        <translation>No hay ninguna solicitud así</translation>
    </message>
    <message>
        <source>None of the last requests ended this way.</source>
        <translation>Ninguna de las últimas solicitudes terminó de esta forma.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidas</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Requests to Stripe, newest first</source>
        <translation>Solicitudes a Stripe, las más recientes primero</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Hide the requests to Stripe</source>
        <translation>Ocultar las solicitudes a Stripe</translation>
    </message>
    <message>
        <source>Show the requests to Stripe</source>
        <translation>Mostrar las solicitudes a Stripe</translation>
    </message>
</context>
<context>
    <name>plandeck::RequirementText</name>
    <message>
        <source>A bank account for payouts</source>
        <translation>Una cuenta bancaria para las transferencias</translation>
    </message>
    <message>
        <source>Acceptance of Stripe&apos;s terms</source>
        <translation>Aceptación de las condiciones de Stripe</translation>
    </message>
    <message>
        <source>The business&apos;s website</source>
        <translation>El sitio web de la empresa</translation>
    </message>
    <message>
        <source>What kind of business it is</source>
        <translation>Qué tipo de negocio es</translation>
    </message>
    <message>
        <source>What the business sells</source>
        <translation>Qué vende la empresa</translation>
    </message>
    <message>
        <source>How customers reach support</source>
        <translation>Cómo contactan los clientes con el soporte</translation>
    </message>
    <message>
        <source>Whether it is a company or a person</source>
        <translation>Si es una empresa o una persona física</translation>
    </message>
    <message>
        <source>The company&apos;s tax number</source>
        <translation>El número de identificación fiscal de la empresa</translation>
    </message>
    <message>
        <source>The company&apos;s legal name</source>
        <translation>La razón social de la empresa</translation>
    </message>
    <message>
        <source>The company&apos;s address</source>
        <translation>La dirección de la empresa</translation>
    </message>
    <message>
        <source>The company&apos;s telephone number</source>
        <translation>El teléfono de la empresa</translation>
    </message>
    <message>
        <source>A document about the company</source>
        <translation>Un documento sobre la empresa</translation>
    </message>
    <message>
        <source>An identity document</source>
        <translation>Un documento de identidad</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Fecha de nacimiento</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>Domicilio particular</translation>
    </message>
    <message>
        <source>Personal identification number</source>
        <translation>Número de identificación personal</translation>
    </message>
    <message>
        <source>Last four digits of the social security number</source>
        <translation>Cuatro últimas cifras del número de la seguridad social</translation>
    </message>
    <message>
        <source>Name of the person responsible</source>
        <translation>Nombre de la persona responsable</translation>
    </message>
    <message>
        <source>E-mail of the person responsible</source>
        <translation>Correo electrónico de la persona responsable</translation>
    </message>
    <message>
        <source>Telephone number of the person responsible</source>
        <translation>Teléfono de la persona responsable</translation>
    </message>
    <message>
        <source>Who owns the company</source>
        <translation>Quiénes son los propietarios de la empresa</translation>
    </message>
    <message>
        <source>Who directs the company</source>
        <translation>Quién dirige la empresa</translation>
    </message>
    <message>
        <source>Who represents the company</source>
        <translation>Quién representa a la empresa</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>fuera de plazo</translation>
    </message>
    <message>
        <source>Stripe is checking it</source>
        <translation>Stripe lo está comprobando</translation>
    </message>
    <message>
        <source>due by %1</source>
        <translation>a más tardar el %1</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>pendiente ahora</translation>
    </message>
    <message>
        <source>Stripe shut part of this account because something is overdue.</source>
        <translation>Stripe ha bloqueado parte de esta cuenta porque hay algo fuera de plazo.</translation>
    </message>
    <message>
        <source>Stripe is looking at this account and has shut part of it meanwhile.</source>
        <translation>Stripe está revisando esta cuenta y, mientras tanto, ha bloqueado parte de ella.</translation>
    </message>
    <message>
        <source>Stripe rejected this account. Their support knows why.</source>
        <translation>Stripe rechazó esta cuenta. Su soporte sabe por qué.</translation>
    </message>
    <message>
        <source>Stripe shut part of this account (%1).</source>
        <translation>Stripe ha bloqueado parte de esta cuenta (%1).</translation>
    </message>
</context>
<context>
    <name>plandeck::RoleText</name>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Developer</source>
        <translation>Desarrollador</translation>
    </message>
    <message>
        <source>Billing</source>
        <translation>Facturación</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Soporte</translation>
    </message>
    <message>
        <source>Operations</source>
        <comment>the staff&apos;s role</comment>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>%1 can do this.</source>
        <comment>%1: one or more roles</comment>
        <translation>Puede hacerlo: %1.</translation>
    </message>
</context>
<context>
    <name>plandeck::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>plandeck::SecretDialog</name>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Listo</translation>
    </message>
    <message>
        <source>&amp;Keep on this computer</source>
        <translation>&amp;Guardar en este equipo</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Close without taking it?</source>
        <translation>¿Cerrar sin copiar?</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>plandeck::SecretRevealField</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Hold to show %1</source>
        <translation>Mantener pulsado para mostrar %1</translation>
    </message>
    <message>
        <source>Hidden, ends in %1</source>
        <translation>Valor oculto, termina en %1</translation>
    </message>
</context>
<context>
    <name>plandeck::SectionList</name>
    <message>
        <source>Sections of the settings</source>
        <translation>Secciones de la configuración</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>a setting, its section</comment>
        <translation>%1, en %2</translation>
    </message>
</context>
<context>
    <name>plandeck::Sentences</name>
    <message>
        <source>%1 %2</source>
        <comment>two sentences, one after the other; some languages put no blank between them</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>plandeck::Settings</name>
    <message>
        <source>This computer</source>
        <comment>name of the first profile</comment>
        <translation>Este equipo</translation>
    </message>
</context>
<context>
    <name>plandeck::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>plandeck::SettingsPanel</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>For this computer and whoever works at it.</source>
        <translation>Para este equipo y quien trabaje en él.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar en la configuración</translation>
    </message>
    <message>
        <source>Search settings (/)</source>
        <translation>Buscar en la configuración (/)</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
</context>
<context>
    <name>plandeck::SetupCard</name>
    <message>
        <source>Register your company</source>
        <translation>Registre su empresa</translation>
    </message>
    <message>
        <source>With its two API keys, for test and for live.</source>
        <translation>Con sus dos claves de API, la de prueba y la de modo activo.</translation>
    </message>
    <message>
        <source>Connect Stripe</source>
        <translation>Conecte Stripe</translation>
    </message>
    <message>
        <source>Your customers pay into your own account, not into ours.</source>
        <translation>Sus clientes pagan a su propia cuenta, no a la nuestra.</translation>
    </message>
    <message>
        <source>Connect &amp;Stripe</source>
        <translation>Conectar &amp;Stripe</translation>
    </message>
    <message>
        <source>Create your first plan</source>
        <translation>Cree su primer plan</translation>
    </message>
    <message>
        <source>Its product and its price appear in Stripe by themselves.</source>
        <translation>Su producto y su precio aparecen automáticamente en Stripe.</translation>
    </message>
    <message>
        <source>Create a &amp;plan</source>
        <translation>Crear un &amp;plan</translation>
    </message>
    <message>
        <source>Set your webhook</source>
        <translation>Configure su webhook</translation>
    </message>
    <message>
        <source>Your servers hear of changes by themselves.</source>
        <translation>Sus servidores se enteran de los cambios automáticamente.</translation>
    </message>
    <message>
        <source>Set the &amp;webhook</source>
        <translation>Configurar el &amp;webhook</translation>
    </message>
    <message>
        <source>Call the API</source>
        <translation>Llame a la API</translation>
    </message>
    <message>
        <source>List your plans from a terminal.</source>
        <translation>Consulte sus planes desde un terminal.</translation>
    </message>
    <message>
        <source>Copy &amp;command</source>
        <translation>Copiar el &amp;comando</translation>
    </message>
    <message>
        <source>Setup</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Puesta en marcha</translation>
    </message>
    <message>
        <source>No Stripe key is set, so the built-in simulator stands in: no account, no money.</source>
        <translation>No hay ninguna clave de Stripe, así que la sustituye el simulador integrado: sin cuenta y sin dinero.</translation>
    </message>
    <message>
        <source>Try with &amp;simulator</source>
        <translation>Probar con el si&amp;mulador</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 completados</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Todo listo</translation>
    </message>
</context>
<context>
    <name>plandeck::ShellWindow</name>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
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
        <translation>Buscar acciones</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Acciones y sus teclas</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New key: press it</source>
        <translation>Nueva combinación: púlsela</translation>
    </message>
    <message>
        <source>Take it &amp;over</source>
        <translation>&amp;Reasignar</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin combinación</translation>
    </message>
    <message>
        <source>&amp;Standard key</source>
        <translation>&amp;Predeterminada</translation>
    </message>
    <message>
        <source>&amp;All as they were</source>
        <translation>Restablecer &amp;todas</translation>
    </message>
    <message>
        <source>By itself: %1</source>
        <comment>keys</comment>
        <translation>De forma predeterminada: %1</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin combinación</translation>
    </message>
    <message>
        <source>Press the new key for “%1”.</source>
        <translation>Pulse la nueva combinación para «%1».</translation>
    </message>
    <message>
        <source>Choose an action to give it another key.</source>
        <translation>Seleccione una acción para darle otra combinación.</translation>
    </message>
    <message>
        <source>%1 is the key of “%2” (%3).</source>
        <comment>key, action, place</comment>
        <translation>%1 es la combinación de «%2» (%3).</translation>
    </message>
</context>
<context>
    <name>plandeck::ShortcutRegistry</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In tables</source>
        <translation>En las tablas</translation>
    </message>
</context>
<context>
    <name>plandeck::ShortcutSheet</name>
    <message>
        <source>Search keys</source>
        <translation>Buscar teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>No key fits.</source>
        <translation>Ningún atajo coincide.</translation>
    </message>
    <message>
        <source>C&amp;hange keys…</source>
        <translation>Ca&amp;mbiar atajos…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>plandeck::SignInPage</name>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Register a company</source>
        <translation>&amp;Registrar una empresa</translation>
    </message>
    <message>
        <source>I was in&amp;vited</source>
        <translation>Tengo una in&amp;vitación</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Es su primera vez?</translation>
    </message>
    <message>
        <source>&amp;Back to your company</source>
        <translation>Volver a su &amp;empresa</translation>
    </message>
    <message>
        <source>you@company.example</source>
        <translation>usted@empresa.example</translation>
    </message>
    <message>
        <source>you@platform.example</source>
        <translation>usted@plataforma.example</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Looking for your last session…</source>
        <translation>Buscando su última sesión…</translation>
    </message>
    <message>
        <source>Enter the &amp;demo</source>
        <translation>Entrar en la &amp;demo</translation>
    </message>
    <message>
        <source>Demo: sign in as %1</source>
        <translation>Demo: iniciar sesión como %1</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <translation>Demasiados intentos. Podrá reintentar en %1.</translation>
    </message>
</context>
<context>
    <name>plandeck::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
</context>
<context>
    <name>plandeck::Spinner</name>
    <message>
        <source>Working</source>
        <translation>Procesando</translation>
    </message>
</context>
<context>
    <name>plandeck::StarterText</name>
    <message>
        <source>Start with %1, %2</source>
        <translation>Empezar con %1, %2</translation>
    </message>
    <message>
        <source>Starter</source>
        <translation>Starter</translation>
    </message>
    <message>
        <source>Everything a small team needs to begin.</source>
        <translation>Todo lo que un equipo pequeño necesita para empezar.</translation>
    </message>
    <message>
        <source>3 projects</source>
        <translation>3 proyectos</translation>
    </message>
    <message>
        <source>2 team members</source>
        <translation>2 miembros del equipo</translation>
    </message>
    <message>
        <source>Community support</source>
        <translation>Soporte de la comunidad</translation>
    </message>
    <message>
        <source>Pro</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>For teams that grow.</source>
        <translation>Para equipos que crecen.</translation>
    </message>
    <message>
        <source>Unlimited projects</source>
        <translation>Proyectos ilimitados</translation>
    </message>
    <message>
        <source>10 team members</source>
        <translation>10 miembros del equipo</translation>
    </message>
    <message>
        <source>E-mail support within a day</source>
        <translation>Soporte por correo en menos de un día</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Business</translation>
    </message>
    <message>
        <source>For companies with rules of their own.</source>
        <translation>Para empresas con reglas propias.</translation>
    </message>
    <message>
        <source>Everything in Pro</source>
        <translation>Todo lo de Pro</translation>
    </message>
    <message>
        <source>50 team members</source>
        <translation>50 miembros del equipo</translation>
    </message>
    <message>
        <source>Single sign-on</source>
        <translation>Inicio de sesión único</translation>
    </message>
    <message>
        <source>Priority support</source>
        <translation>Soporte prioritario</translation>
    </message>
</context>
<context>
    <name>plandeck::StateView</name>
    <message>
        <source>Nothing matches</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>No entry fits the search and the filters.</source>
        <translation>Ninguna entrada corresponde a la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>This did not work</source>
        <translation>Esto no funcionó</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>plandeck::StatusStrip</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>plandeck::StepRow</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
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
        <translation>&amp;Consultar a Stripe</translation>
    </message>
    <message>
        <source>Your plans are sold through this account.</source>
        <translation>Sus planes se venden a través de esta cuenta.</translation>
    </message>
    <message>
        <source>Where the money for your plans goes.</source>
        <translation>Adónde va el dinero de sus planes.</translation>
    </message>
    <message>
        <source>Your role does not connect Stripe.</source>
        <translation>Su rol no permite conectar Stripe.</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>última actualización: %1</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún no consultado</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Ask Stripe</source>
        <translation>Consultar a Stripe</translation>
    </message>
    <message>
        <source>Back to test mode</source>
        <translation>Volver al modo de prueba</translation>
    </message>
    <message>
        <source>Connecting could not begin. %1</source>
        <translation>No se pudo iniciar la conexión. %1</translation>
    </message>
    <message>
        <source>The account could not be read. %1</source>
        <translation>No se pudo leer la cuenta. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>The link ran out before the browser came back. Nothing was changed.</source>
        <translation>El enlace venció antes de que regresara el navegador. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Connect again</source>
        <translation>Conectar de nuevo</translation>
    </message>
    <message>
        <source>The browser came back, but Stripe still misses something. You can go on where you stopped.</source>
        <translation>El navegador regresó, pero a Stripe aún le falta algo. Puede continuar donde lo dejó.</translation>
    </message>
    <message>
        <source>The browser came back without an account. %1</source>
        <translation>El navegador regresó sin una cuenta. %1</translation>
    </message>
    <message>
        <source>Read the account anew from Stripe</source>
        <translation>Leer de nuevo la cuenta en Stripe</translation>
    </message>
</context>
<context>
    <name>plandeck::StripeRequestsModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Intento</translation>
    </message>
    <message>
        <source>Request id</source>
        <translation>ID de solicitud</translation>
    </message>
</context>
<context>
    <name>plandeck::StripeText</name>
    <message>
        <source>Express account</source>
        <translation>Cuenta Express</translation>
    </message>
    <message>
        <source>Standard account</source>
        <translation>Cuenta estándar</translation>
    </message>
    <message>
        <source>Account link</source>
        <translation>Enlace de cuenta</translation>
    </message>
    <message>
        <source>A one-time link was made</source>
        <translation>Se creó un enlace de un solo uso</translation>
    </message>
    <message>
        <source>The browser was sent to Stripe</source>
        <translation>El navegador se envió a Stripe</translation>
    </message>
    <message>
        <source>The browser came back</source>
        <translation>El navegador regresó</translation>
    </message>
    <message>
        <source>Stripe&apos;s code was exchanged for the account</source>
        <translation>El código de Stripe se canjeó por la cuenta</translation>
    </message>
    <message>
        <source>Stripe is connected</source>
        <translation>Stripe está conectado</translation>
    </message>
    <message>
        <source>Stripe was not connected</source>
        <translation>Stripe no se conectó</translation>
    </message>
    <message>
        <source>The link ran out</source>
        <translation>El enlace venció</translation>
    </message>
    <message>
        <source>Connecting could not begin</source>
        <translation>No se pudo iniciar la conexión</translation>
    </message>
    <message>
        <source>Cancelled here</source>
        <translation>Cancelado aquí</translation>
    </message>
</context>
<context>
    <name>plandeck::TableView</name>
    <message>
        <source>Next row</source>
        <translation>Fila siguiente</translation>
    </message>
    <message>
        <source>Previous row</source>
        <translation>Fila anterior</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Elegir columnas…</translation>
    </message>
</context>
<context>
    <name>plandeck::TagListEditor</name>
    <message>
        <source>F2 edits, Delete removes, Alt with the arrow keys moves a line.</source>
        <translation>F2 edita, Delete elimina, Alt con las teclas de flecha mueve una línea.</translation>
    </message>
</context>
<context>
    <name>plandeck::TaskRow</name>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>done, all</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Done at %1</source>
        <comment>time</comment>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Failed at %1</source>
        <comment>time</comment>
        <translation>Fallido: %1</translation>
    </message>
    <message>
        <source>Stopped at %1</source>
        <comment>time</comment>
        <translation>Detenido: %1</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Progress of “%1”</source>
        <translation>Progreso de «%1»</translation>
    </message>
    <message>
        <source>Stop “%1”</source>
        <translation>Detener «%1»</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Mostrar «%1»</translation>
    </message>
    <message>
        <source>What happens to each</source>
        <translation>Qué ocurre con cada uno</translation>
    </message>
</context>
<context>
    <name>plandeck::TasksPopup</name>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Nothing is going on.</source>
        <translation>No hay nada en curso.</translation>
    </message>
    <message>
        <source>&amp;Clear the ended ones</source>
        <translation>&amp;Quitar las terminadas</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantDeedDialog</name>
    <message>
        <source>Suspend %1?</source>
        <translation>¿Suspender %1?</translation>
    </message>
    <message>
        <source>&amp;Suspend</source>
        <translation>&amp;Suspender</translation>
    </message>
    <message>
        <source>Suspending…</source>
        <translation>Suspendiendo…</translation>
    </message>
    <message>
        <source>Reactivate %1?</source>
        <translation>¿Reactivar %1?</translation>
    </message>
    <message>
        <source>&amp;Reactivate</source>
        <translation>&amp;Reactivar</translation>
    </message>
    <message>
        <source>Reactivating…</source>
        <translation>Reactivando…</translation>
    </message>
    <message>
        <source>Rea&amp;son</source>
        <translation>&amp;Motivo</translation>
    </message>
    <message>
        <source>It is on record, and the company&apos;s owners read it.</source>
        <translation>Queda registrado, y los propietarios de la empresa lo leen.</translation>
    </message>
    <message>
        <source>&amp;Type %1</source>
        <comment>a tenant&apos;s slug</comment>
        <translation>&amp;Escriba %1</translation>
    </message>
    <message>
        <source>Type %1 to go on.</source>
        <comment>a tenant&apos;s slug</comment>
        <translation>Escriba %1 para continuar.</translation>
    </message>
    <message>
        <source>In force at once, until somebody reactivates it.</source>
        <translation>Con efecto inmediato, hasta que alguien lo reactive.</translation>
    </message>
    <message>
        <source>In force at once.</source>
        <translation>Con efecto inmediato.</translation>
    </message>
    <message>
        <source>Its people and programs are let in again by what they had.</source>
        <translation>Sus usuarios y programas vuelven a entrar con las credenciales que tenían.</translation>
    </message>
    <message>
        <source>Messages to its webhook that were held are sent.</source>
        <translation>Se envían los mensajes retenidos para su webhook.</translation>
    </message>
    <message>
        <source>Its people and programs are refused at once: sessions, API keys and sign-in.</source>
        <translation>Sus usuarios y programas se rechazan de inmediato: sesiones, claves de API e inicio de sesión.</translation>
    </message>
    <message>
        <source>Messages to its webhook are made and held.</source>
        <translation>Los mensajes para su webhook se generan y se retienen.</translation>
    </message>
    <message>
        <source>Its subscriptions at Stripe go on, and what Stripe tells is taken in.</source>
        <translation>Sus suscripciones en Stripe continúan, y se registra lo que Stripe comunica.</translation>
    </message>
    <message>
        <source>Nothing is deleted: reactivating lets everybody in again.</source>
        <translation>No se elimina nada: al reactivar, todos vuelven a entrar.</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantInspector</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Looking into this company has ended. To go on, say why anew.</source>
        <translation>La inspección de esta empresa ha terminado. Para continuar, indique de nuevo el motivo.</translation>
    </message>
    <message>
        <source>What is in it is seen with a reason, for an hour, and on record.</source>
        <translation>Su contenido se consulta con un motivo, durante una hora y con registro.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID del inquilino</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantLooks</name>
    <message>
        <source>The people of the company</source>
        <translation>Los usuarios de la empresa</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>Never</source>
        <comment>last sign-in</comment>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>No hay nadie</translation>
    </message>
    <message>
        <source>This company has no people.</source>
        <translation>Esta empresa no tiene usuarios.</translation>
    </message>
    <message>
        <source>API keys, without their secret part</source>
        <translation>Claves de API, sin su parte secreta</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>No API keys</source>
        <translation>No hay claves de API</translation>
    </message>
    <message>
        <source>This company has made none.</source>
        <translation>Esta empresa no ha creado ninguna.</translation>
    </message>
    <message>
        <source>The company&apos;s plans</source>
        <translation>Los planes de la empresa</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>In Stripe</source>
        <translation>En Stripe</translation>
    </message>
    <message>
        <source>No plans</source>
        <translation>No hay planes</translation>
    </message>
    <message>
        <source>This company has none in this mode.</source>
        <translation>Esta empresa no tiene ninguno en este modo.</translation>
    </message>
    <message>
        <source>No webhook</source>
        <translation>Sin webhook</translation>
    </message>
    <message>
        <source>Messages to the webhook</source>
        <translation>Mensajes al webhook</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>No hay mensajes todavía</translation>
    </message>
    <message>
        <source>Nothing was sent in this mode.</source>
        <translation>No se envió nada en este modo.</translation>
    </message>
    <message>
        <source>Stripe&apos;s events</source>
        <translation>Eventos de Stripe</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Ocurrido</translation>
    </message>
    <message>
        <source>No events</source>
        <translation>No hay eventos</translation>
    </message>
    <message>
        <source>Stripe has told of nothing in this mode.</source>
        <translation>Stripe no ha comunicado nada en este modo.</translation>
    </message>
    <message>
        <source>Who did what in the company</source>
        <translation>Quién hizo qué en la empresa</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where something was done from</comment>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Nothing on record</source>
        <translation>Nada registrado</translation>
    </message>
    <message>
        <source>Nothing was done in this company.</source>
        <translation>No se hizo nada en esta empresa.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, limit</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Qué consultar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Planes</translation>
    </message>
    <message>
        <source>Webhook</source>
        <translation>Webhook</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Slug</source>
        <translation>Slug</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>API calls this month</source>
        <translation>Llamadas a la API este mes</translation>
    </message>
    <message>
        <source>Tenant ID</source>
        <translation>ID del inquilino</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>Cobros</translation>
    </message>
    <message>
        <source>Payouts</source>
        <translation>Transferencias</translation>
    </message>
    <message>
        <source>Details given</source>
        <translation>Datos entregados</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Wanted by Stripe</source>
        <translation>Lo pide Stripe</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Restringida</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Tells of</source>
        <translation>Notifica</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secreto</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantText</name>
    <message>
        <source>Active</source>
        <comment>tenant</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>tenant</comment>
        <translation>Suspendido</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>tenant</comment>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Sin conectar</translation>
    </message>
    <message>
        <source>Not finished</source>
        <comment>connecting Stripe</comment>
        <translation>Sin terminar</translation>
    </message>
    <message>
        <source>Restricted</source>
        <comment>account at Stripe</comment>
        <translation>Restringida</translation>
    </message>
    <message>
        <source>Enabled</source>
        <comment>account at Stripe</comment>
        <translation>Habilitada</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>tier</comment>
        <translation>Gratis</translation>
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
        <translation>Inquilino</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Last event</source>
        <translation>Último evento</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creado</translation>
    </message>
</context>
<context>
    <name>plandeck::TenantsPanel</name>
    <message>
        <source>Tenants</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>Tenants are seen by the platform&apos;s staff</source>
        <translation>Los inquilinos solo los ve el personal de la plataforma</translation>
    </message>
    <message>
        <source>Search tenants</source>
        <translation>Buscar inquilinos</translation>
    </message>
    <message>
        <source>The beginning of a name, slug, e-mail address or acct_…; a tenant&apos;s ID; a key&apos;s last four characters</source>
        <translation>El principio de un nombre, slug, correo electrónico o acct_…; el ID de un inquilino; los cuatro últimos caracteres de una clave</translation>
    </message>
    <message>
        <source>&amp;Look into it…</source>
        <translation>&amp;Inspeccionar…</translation>
    </message>
    <message>
        <source>&amp;End looking</source>
        <translation>&amp;Terminar la inspección</translation>
    </message>
    <message>
        <source>&amp;Suspend…</source>
        <translation>&amp;Suspender…</translation>
    </message>
    <message>
        <source>&amp;Reactivate…</source>
        <translation>&amp;Reactivar…</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar el I&amp;D</translation>
    </message>
    <message>
        <source>Copy lin&amp;k</source>
        <translation>Copiar el en&amp;lace</translation>
    </message>
    <message>
        <source>Shows only these tenants</source>
        <translation>Muestra solo estos inquilinos</translation>
    </message>
    <message>
        <source>Stripe: %1</source>
        <comment>state of a connection</comment>
        <translation>Stripe: %1</translation>
    </message>
    <message>
        <source>Event within a day</source>
        <translation>Con eventos en el último día</translation>
    </message>
    <message>
        <source>No event for 30 days</source>
        <translation>Sin eventos en 30 días</translation>
    </message>
    <message>
        <source>The tenants of the platform</source>
        <translation>Los inquilinos de la plataforma</translation>
    </message>
    <message>
        <source>No tenant matches</source>
        <translation>Ningún inquilino coincide</translation>
    </message>
    <message>
        <source>No tenant fits the search and the filters.</source>
        <translation>Ningún inquilino corresponde a la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Every company on this platform. Searches and looks are on record.</source>
        <translation>Todas las empresas de esta plataforma. Las búsquedas y los accesos quedan registrados.</translation>
    </message>
    <message>
        <source>No tenants yet</source>
        <translation>No hay inquilinos todavía</translation>
    </message>
    <message>
        <source>Companies register themselves; they stand here then.</source>
        <translation>Las empresas se registran por su cuenta y entonces aparecen aquí.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Volver a consultar</translation>
    </message>
    <message>
        <source>Your role does not suspend tenants.</source>
        <translation>Su rol no permite suspender inquilinos.</translation>
    </message>
    <message>
        <source>Refuse its people and programs</source>
        <translation>Rechazar a sus usuarios y programas</translation>
    </message>
    <message>
        <source>Let its people and programs in again</source>
        <translation>Volver a dar acceso a sus usuarios y programas</translation>
    </message>
    <message>
        <source>You look into it already.</source>
        <translation>Ya lo está inspeccionando.</translation>
    </message>
    <message>
        <source>The tenant was not opened. %1</source>
        <comment>reason</comment>
        <translation>El inquilino no se abrió. %1</translation>
    </message>
    <message>
        <source>You look into it no more. That is on record.</source>
        <translation>La inspección ha terminado. Eso también queda registrado.</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>reason</comment>
        <translation>No se ha cambiado nada. %1</translation>
    </message>
    <message>
        <source>%1 is suspended.</source>
        <comment>tenant</comment>
        <translation>%1 está suspendido.</translation>
    </message>
    <message>
        <source>%1 is let in again.</source>
        <comment>tenant</comment>
        <translation>%1 vuelve a tener acceso.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>With a reason, on record</source>
        <translation>Con un motivo y con registro</translation>
    </message>
</context>
<context>
    <name>plandeck::Toast</name>
    <message>
        <source>Close notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>plandeck::TraceList</name>
    <message>
        <source>Nothing yet</source>
        <comment>done with an event</comment>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>%1, attempt %2, %3</source>
        <comment>state, number, time</comment>
        <translation>%1, intento %2, %3</translation>
    </message>
</context>
<context>
    <name>plandeck::TrialCard</name>
    <message>
        <source>Copy answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <source>Close the answer</source>
        <translation>Cerrar la respuesta</translation>
    </message>
    <message>
        <source>A test message is being sent…</source>
        <translation>Se está enviando un mensaje de prueba…</translation>
    </message>
    <message>
        <source>Signed like any other, also while paused.</source>
        <translation>Firmado como cualquier otro, también durante la pausa.</translation>
    </message>
    <message>
        <source>No test message was sent</source>
        <translation>No se envió ningún mensaje de prueba</translation>
    </message>
    <message>
        <source>The receiver took it: %1</source>
        <comment>status and duration</comment>
        <translation>El receptor lo aceptó: %1</translation>
    </message>
    <message>
        <source>Any answer from 200 to 299 counts as taken.</source>
        <translation>Cualquier respuesta de 200 a 299 cuenta como aceptada.</translation>
    </message>
    <message>
        <source>The receiver did not take it: %1</source>
        <comment>status and duration, or why</comment>
        <translation>El receptor no lo aceptó: %1</translation>
    </message>
</context>
<context>
    <name>plandeck::UserButton</name>
    <message>
        <source>Account: %1, %2</source>
        <translation>Cuenta: %1, %2</translation>
    </message>
</context>
<context>
    <name>plandeck::UserMenu</name>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>A&amp;bout Plandeck</source>
        <translation>Acerca &amp;de Plandeck</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>C&amp;errar sesión</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Según el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
</context>
<context>
    <name>plandeck::VerifyDialog</name>
    <message>
        <source>&amp;Verify</source>
        <translation>&amp;Verificar</translation>
    </message>
    <message>
        <source>Verify a key</source>
        <translation>Verificar una clave</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Clave de API</translation>
    </message>
    <message>
        <source>It is looked up and forgotten. Nothing is changed, and its last use stays as it was.</source>
        <translation>Se busca y se olvida. No se cambia nada, y su último uso queda como estaba.</translation>
    </message>
    <message>
        <source>Whose key is it?</source>
        <translation>¿De quién es la clave?</translation>
    </message>
    <message>
        <source>Paste it above. It is shown only while you hold the eye.</source>
        <translation>Péguela arriba. Solo se muestra mientras mantenga pulsado el ojo.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>This key does not work</source>
        <translation>Esta clave no funciona</translation>
    </message>
    <message>
        <source>It is unknown, revoked or expired. Which of these it is, nobody is told.</source>
        <translation>Es desconocida, o está revocada o caducada. No se revela a nadie cuál de los tres casos es.</translation>
    </message>
    <message>
        <source>This could not be found out</source>
        <translation>No se pudo averiguar</translation>
    </message>
    <message>
        <source>A live key of %1</source>
        <translation>Una clave de modo activo de %1</translation>
    </message>
    <message>
        <source>A test key of %1</source>
        <translation>Una clave de prueba de %1</translation>
    </message>
    <message>
        <source>It works. It ends in %1.</source>
        <translation>Funciona. Termina en %1.</translation>
    </message>
    <message>
        <source>It works. It ends in %1. Last used: %2.</source>
        <translation>Funciona. Termina en %1. Último uso: %2.</translation>
    </message>
</context>
<context>
    <name>plandeck::WaitingCard</name>
    <message>
        <source>Copy link</source>
        <translation>Copiar el enlace</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Did the browser end at a page that does not load? &amp;Paste its address:</source>
        <translation>¿El navegador terminó en una página que no carga? &amp;Pegue su dirección:</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>Finishing…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>Your browser is open at Stripe…</source>
        <translation>Su navegador está abierto en Stripe…</translation>
    </message>
    <message>
        <source>No browser could be opened</source>
        <translation>No se pudo abrir ningún navegador</translation>
    </message>
    <message>
        <source>Approve there; this page goes on by itself. If no browser came up, open this link yourself:</source>
        <translation>Autorice allí; esta página continúa automáticamente. Si no apareció ningún navegador, abra usted este enlace:</translation>
    </message>
    <message>
        <source>Open this link in a browser of this computer; this page goes on by itself.</source>
        <translation>Abra este enlace en un navegador de este equipo; esta página continúa automáticamente.</translation>
    </message>
    <message>
        <source>The link is good for %1</source>
        <translation>El enlace vence en %1</translation>
    </message>
</context>
<context>
    <name>plandeck::WebhookText</name>
    <message>
        <source>A plan was created</source>
        <translation>Se creó un plan</translation>
    </message>
    <message>
        <source>A plan was changed</source>
        <translation>Se modificó un plan</translation>
    </message>
    <message>
        <source>A plan was deactivated</source>
        <translation>Se desactivó un plan</translation>
    </message>
    <message>
        <source>An API key was replaced</source>
        <translation>Se sustituyó una clave de API</translation>
    </message>
    <message>
        <source>An API key was revoked</source>
        <translation>Se revocó una clave de API</translation>
    </message>
    <message>
        <source>Stripe was connected</source>
        <translation>Stripe se conectó</translation>
    </message>
    <message>
        <source>Stripe was disconnected</source>
        <translation>Stripe se desconectó</translation>
    </message>
    <message>
        <source>A plain test</source>
        <translation>Una simple prueba</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>message</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Being sent</source>
        <comment>message</comment>
        <translation>Enviándose</translation>
    </message>
    <message>
        <source>Delivered</source>
        <comment>message</comment>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Failed</source>
        <comment>message</comment>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>message</comment>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Active</source>
        <comment>webhook</comment>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Receiver gone</source>
        <translation>Receptor desaparecido</translation>
    </message>
    <message>
        <source>Paused</source>
        <comment>webhook</comment>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>None yet</source>
        <comment>answer</comment>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>%1 in %2 ms</source>
        <comment>HTTP status, duration</comment>
        <translation>%1 en %2&#xa0;ms</translation>
    </message>
</context>
<context>
    <name>plandeck::WebhooksPanel</name>
    <message>
        <source>Webhooks</source>
        <translation>Webhooks</translation>
    </message>
    <message>
        <source>Webhooks are not for your role</source>
        <translation>Su rol no da acceso a los webhooks</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modificar…</translation>
    </message>
    <message>
        <source>New &amp;secret…</source>
        <translation>Nuevo &amp;secreto…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Signature &amp;doctor…</source>
        <translation>&amp;Diagnóstico de firmas…</translation>
    </message>
    <message>
        <source>the webhook</source>
        <translation>el webhook</translation>
    </message>
    <message>
        <source>Send a&amp;gain</source>
        <translation>Enviar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Copy &amp;ID</source>
        <translation>Copiar el &amp;ID</translation>
    </message>
    <message>
        <source>Copy &amp;body</source>
        <translation>Copiar el &amp;cuerpo</translation>
    </message>
    <message>
        <source>Copy &amp;link</source>
        <translation>Copiar el en&amp;lace</translation>
    </message>
    <message>
        <source>Send &amp;test</source>
        <translation>Enviar &amp;prueba</translation>
    </message>
    <message>
        <source>Shows only these messages</source>
        <translation>Muestra solo estos mensajes</translation>
    </message>
    <message>
        <source>Messages to the webhook</source>
        <translation>Mensajes al webhook</translation>
    </message>
    <message>
        <source>No messages yet</source>
        <translation>No hay mensajes todavía</translation>
    </message>
    <message>
        <source>They come by themselves when something happens. A test shows whether the way is free.</source>
        <translation>Llegan automáticamente cuando ocurre algo. Una prueba muestra si el camino está libre.</translation>
    </message>
    <message>
        <source>No message matches</source>
        <translation>Ningún mensaje coincide</translation>
    </message>
    <message>
        <source>There is none in this state.</source>
        <translation>No hay ninguno en este estado.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>Your servers are told of what happens in live mode.</source>
        <translation>Se notifica a sus servidores lo que ocurre en modo activo.</translation>
    </message>
    <message>
        <source>Your servers are told of what happens in test mode.</source>
        <translation>Se notifica a sus servidores lo que ocurre en modo de prueba.</translation>
    </message>
    <message>
        <source>Tell your servers what happens</source>
        <translation>Notifique a sus servidores lo que ocurre</translation>
    </message>
    <message>
        <source>Give an address, and every change of plans, keys and Stripe is sent there, signed, and again until it was taken.</source>
        <translation>Indique una dirección y allí se enviará cada cambio de planes, claves y Stripe, firmado, y de nuevo hasta que se acepte.</translation>
    </message>
    <message>
        <source>Set up the webhook…</source>
        <translation>Configurar el webhook…</translation>
    </message>
    <message>
        <source>Your role does not change webhooks.</source>
        <translation>Su rol no permite modificar webhooks.</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>P&amp;ausar</translation>
    </message>
    <message>
        <source>Nothing was changed. %1</source>
        <comment>reason</comment>
        <translation>No se ha cambiado nada. %1</translation>
    </message>
    <message>
        <source>The webhook was saved; its secret stays.</source>
        <translation>El webhook se guardó; su secreto se conserva.</translation>
    </message>
    <message>
        <source>Your webhook&apos;s secret</source>
        <translation>El secreto de su webhook</translation>
    </message>
    <message>
        <source>It signs every message, so that your server can tell ours from forged ones. This is the only time it is shown.</source>
        <translation>Firma cada mensaje, para que su servidor distinga los nuestros de los falsos. Es la única vez que se muestra.</translation>
    </message>
    <message>
        <source>It cannot be shown again. You would have to make a new one.</source>
        <translation>No se puede volver a mostrar. Tendría que crear uno nuevo.</translation>
    </message>
    <message>
        <source>Secret for %1</source>
        <translation>Secreto para %1</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>secreto</translation>
    </message>
    <message>
        <source>Libraries for Standard Webhooks take it as it is.</source>
        <translation>Las bibliotecas de Standard Webhooks lo aceptan tal cual.</translation>
    </message>
    <message>
        <source>For your server: a line of its .env file</source>
        <translation>Para su servidor: una línea de su archivo .env</translation>
    </message>
    <message>
        <source>Copy line with the secret</source>
        <translation>Copiar la línea con el secreto</translation>
    </message>
    <message>
        <source>Make a new secret?</source>
        <translation>¿Crear un secreto nuevo?</translation>
    </message>
    <message>
        <source>From the next message on the new one signs. Until your server knows it, it will refuse them; they are sent again later. The old secret, ending in %1, signs nothing more.</source>
        <translation>A partir del próximo mensaje firma el nuevo. Hasta que su servidor lo conozca, los rechazará; se enviarán de nuevo más tarde. El secreto anterior, terminado en %1, ya no firma nada.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Crear un secreto nuevo</translation>
    </message>
    <message>
        <source>Remove the webhook?</source>
        <translation>¿Eliminar el webhook?</translation>
    </message>
    <message>
        <source>%1 is told of nothing any more. What waits is not sent; what was sent stays on record.</source>
        <translation>A %1 ya no se le notifica nada. Lo que espera no se envía; lo enviado queda registrado.</translation>
    </message>
    <message>
        <source>Remove webhook</source>
        <translation>Eliminar el webhook</translation>
    </message>
    <message>
        <source>The webhook was removed.</source>
        <translation>El webhook se eliminó.</translation>
    </message>
    <message>
        <source>Messages are kept until you go on.</source>
        <translation>Los mensajes se guardan hasta que reanude el webhook.</translation>
    </message>
    <message>
        <source>Messages are sent again.</source>
        <translation>Los mensajes vuelven a enviarse.</translation>
    </message>
    <message>
        <source>“%1” is sent again.</source>
        <translation>«%1» se envía de nuevo.</translation>
    </message>
    <message>
        <source>It was not sent again. %1</source>
        <comment>reason</comment>
        <translation>No se envió de nuevo. %1</translation>
    </message>
    <message>
        <source>Copied the ID of the message.</source>
        <translation>Se copió el ID del mensaje.</translation>
    </message>
    <message>
        <source>Copied the body, byte for byte as it is sent.</source>
        <translation>Se copió el cuerpo, byte a byte tal como se envía.</translation>
    </message>
    <message>
        <source>Send what waits</source>
        <translation>Enviar lo que espera</translation>
    </message>
    <message>
        <source>Keep messages until you go on</source>
        <translation>Guardar los mensajes hasta que lo reanude</translation>
    </message>
    <message>
        <source>To where the webhook is now, under the same ID</source>
        <translation>A donde está ahora el webhook, con el mismo ID</translation>
    </message>
</context>
<context>
    <name>plandeck::WishPicker</name>
    <message>
        <source>Everything, also what is added later</source>
        <translation>Todo, también lo que se añada más adelante</translation>
    </message>
</context>
</TS>
