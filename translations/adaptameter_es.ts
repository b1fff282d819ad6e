<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ActionEditor</name>
    <message>
        <source>Write what you will do, or take this action out.</source>
        <translation>Escriban qué van a hacer, o quiten esta acción.</translation>
    </message>
    <message>
        <source>For which question</source>
        <translation>Para qué pregunta</translation>
    </message>
    <message>
        <source>No single question</source>
        <translation>Ninguna en especial</translation>
    </message>
    <message>
        <source>Aims at level</source>
        <translation>Nivel meta</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>How will you see that it is done?</source>
        <translation>¿Cómo verán que está hecha?</translation>
    </message>
    <message>
        <source>Action {number}: what will you do?</source>
        <translation>Acción {number}: ¿qué van a hacer?</translation>
    </message>
    <message>
        <source>Take action {number} out of the plan</source>
        <translation>Quitar la acción {number} del plan</translation>
    </message>
    <message>
        <source>Action {number}</source>
        <translation>Acción {number}</translation>
    </message>
    <message>
        <source>This text leaves this computer with the scorecard.</source>
        <translation>Este texto sale de esta computadora con la ficha.</translation>
    </message>
</context>
<context>
    <name>ActionRow</name>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecha el</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
</context>
<context>
    <name>AdviserStrip</name>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
</context>
<context>
    <name>Agree</name>
    <message>
        <source>Discuss first</source>
        <translation>Conversar primero</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Conversar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>The answers lie far apart, or a must-have is not clear.</source>
        <translation>Las respuestas están lejos unas de otras, o un punto indispensable no está claro.</translation>
    </message>
    <message>
        <source>The answers differ, or somebody does not know.</source>
        <translation>Las respuestas son distintas, o alguien no lo sabe.</translation>
    </message>
    <message>
        <source>Nearly all gave the same level.</source>
        <translation>Casi todas las respuestas dan el mismo nivel.</translation>
    </message>
    <message>
        <source>unanimous</source>
        <translation>por unanimidad</translation>
    </message>
    <message>
        <source>agreed after talk</source>
        <translation>acordado al conversar</translation>
    </message>
    <message>
        <source>lower kept</source>
        <translation>se dejó el más bajo</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>sin acuerdo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Level {level}: {name}</source>
        <translation>Nivel {level}: {name}</translation>
    </message>
    <message>
        <source>Level {level}: {name}, {outcome}</source>
        <translation>Nivel {level}: {name}, {outcome}</translation>
    </message>
    <message>
        <source>{code} {title}</source>
        <translation>{code} {title}</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
</context>
<context>
    <name>AgreeAgreed</name>
    <message>
        <source>Keep the lower middle answer</source>
        <translation>Dejar la respuesta central más baja</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Why this level?</source>
        <translation>¿Por qué este nivel?</translation>
    </message>
    <message>
        <source>Who sees it differently, and why</source>
        <translation>Quién lo ve de otra manera, y por qué</translation>
    </message>
    <message>
        <source>No names. This note stays on this computer.</source>
        <translation>Sin nombres. Esta nota se queda en esta computadora.</translation>
    </message>
    <message>
        <source>Somebody sees it differently</source>
        <translation>Alguien lo ve de otra manera</translation>
    </message>
    <message>
        <source>No agreement after five minutes?</source>
        <translation>¿Sin acuerdo después de cinco minutos?</translation>
    </message>
    <message>
        <source>It is marked as not agreed.</source>
        <translation>Queda marcada como «sin acuerdo».</translation>
    </message>
    <message>
        <source>First type in the second answers.</source>
        <translation>Primero anoten las segundas respuestas.</translation>
    </message>
    <message>
        <source>We agree on</source>
        <translation>Acordamos</translation>
    </message>
    <message>
        <source>Not agreed on yet</source>
        <translation>Todavía sin acordar</translation>
    </message>
    <message>
        <source>{level} {name}</source>
        <translation>{level} {name}</translation>
    </message>
    <message>
        <source>Choose one level: press its number, or click it.</source>
        <translation>Elijan un nivel: con la tecla de su número o con un clic.</translation>
    </message>
    <message>
        <source>This is above every private answer: name a record (2 or 3).</source>
        <translation>Está por encima de todas las respuestas privadas: nombren un documento (2 o 3).</translation>
    </message>
    <message>
        <source>One level or more above the middle: write why.</source>
        <translation>Está un nivel o más por encima de la respuesta central: escriban por qué.</translation>
    </message>
</context>
<context>
    <name>AgreeAnchors</name>
    <message>
        <source>What the levels say</source>
        <translation>Qué dicen los niveles</translation>
    </message>
    <message>
        <source>Only the chosen levels</source>
        <translation>Solo los niveles elegidos</translation>
    </message>
    <message>
        <source>Show all levels</source>
        <translation>Mostrar todos los niveles</translation>
    </message>
</context>
<context>
    <name>AgreeClosed</name>
    <message>
        <source>Go to Answer</source>
        <translation>Ir a «Responder»</translation>
    </message>
    <message>
        <source>Open them now</source>
        <translation>Abrirlas ahora</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Somebody is answering now.</source>
        <translation>Alguien está respondiendo ahora.</translation>
    </message>
    <message>
        <source>Open the answers</source>
        <translation>Abrir las respuestas</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>How the meeting goes</source>
        <translation>Cómo va la reunión</translation>
    </message>
    <message>
        <source>Now you sit together. First you see how your answers lie, then you talk.</source>
        <translation>Ahora es momento de reunirse. Primero ven dónde están sus respuestas; después conversan.</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Acordar</translation>
    </message>
    <message>
        <source>Nobody is here to answer yet.</source>
        <translation>Todavía no hay nadie para responder.</translation>
    </message>
    <message numerus="yes">
        <source>All %n member(s) have handed in.</source>
        <translation>
            <numerusform>Ya entregó %n integrante.</numerusform>
            <numerusform>Ya entregaron las %n personas de la junta.</numerusform>
        </translation>
    </message>
    <message>
        <source>{ready} of {of} members have handed in.</source>
        <translation>Integrantes que ya entregaron: {ready} de {of}.</translation>
    </message>
    <message>
        <source>The answers are closed: nobody has seen them.</source>
        <translation>Las respuestas están cerradas: nadie las ha visto.</translation>
    </message>
    <message>
        <source>Staff: {ready} of {of} have handed in. Their answers are shown beside the board&apos;s.</source>
        <translation>Personal: ya entregaron {ready} de {of}. Sus respuestas se muestran al lado de las de la junta.</translation>
    </message>
    <message numerus="yes">
        <source>%n more member(s) must hand in before you can agree.</source>
        <translation>
            <numerusform>Para poder acordar falta que entregue %n integrante más.</numerusform>
            <numerusform>Para poder acordar falta que entreguen %n integrantes más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each answers alone on the page Answer, then hands in.</source>
        <translation>Cada quien responde a solas en la página «Responder» y luego entrega.</translation>
    </message>
    <message>
        <source>With two members the dots are not anonymous.</source>
        <translation>Con dos integrantes, los círculos no son anónimos.</translation>
    </message>
    <message>
        <source>Each of you will know what the other one said.</source>
        <translation>Cada quien sabrá qué dijo la otra persona.</translation>
    </message>
    <message>
        <source>After this, nobody can change a private answer.</source>
        <translation>Después, nadie puede cambiar una respuesta privada.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) have not handed in. Their answers stay closed.</source>
        <translation>
            <numerusform>%n persona no ha entregado. Sus respuestas quedan cerradas.</numerusform>
            <numerusform>%n personas no han entregado. Sus respuestas quedan cerradas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreeClosing</name>
    <message>
        <source>Look once more</source>
        <translation>Miren una vez más</translation>
    </message>
    <message>
        <source>Some answers do not seem to fit. What did you find? One sentence each.</source>
        <translation>Algunas respuestas no parecen encajar. ¿Qué encontraron? Una frase para cada caso.</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Lock this section</source>
        <translation>Cerrar esta sección</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>{section} is closed</source>
        <translation>{section}: sección cerrada</translation>
    </message>
    <message>
        <source>Close {section}</source>
        <translation>Cerrar {section}</translation>
    </message>
    <message>
        <source>The board has signed.</source>
        <translation>La junta ya firmó.</translation>
    </message>
    <message>
        <source>Nothing changes until it opens again.</source>
        <translation>Nada cambia hasta que la junta la abra de nuevo.</translation>
    </message>
    <message>
        <source>Locked on {date}. Its result can be seen.</source>
        <translation>Se cerró el {date}. Ya se puede ver su resultado.</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to agree on</source>
        <translation>
            <numerusform>%n pregunta por acordar</numerusform>
            <numerusform>%n preguntas por acordar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) without record or reason</source>
        <translation>
            <numerusform>%n nivel sin documento ni razón</numerusform>
            <numerusform>%n niveles sin documento ni razón</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) on what does not fit</source>
        <translation>
            <numerusform>%n comentario sobre lo que no encaja</numerusform>
            <numerusform>%n comentarios sobre lo que no encaja</numerusform>
        </translation>
    </message>
    <message>
        <source>the spot check</source>
        <translation>la comprobación al azar</translation>
    </message>
    <message>
        <source>who took part</source>
        <translation>quién participó</translation>
    </message>
    <message>
        <source>Still missing: {what}.</source>
        <translation>Todavía falta: {what}.</translation>
    </message>
    <message>
        <source>Everything is there.</source>
        <translation>Está todo.</translation>
    </message>
</context>
<context>
    <name>AgreeFigures</name>
    <message>
        <source>Disagreement is a finding. It never lowers a score.</source>
        <translation>No coincidir también enseña algo. Nunca baja un puntaje.</translation>
    </message>
    <message>
        <source>How your answers lay</source>
        <translation>Dónde estaban sus respuestas</translation>
    </message>
    <message numerus="yes">
        <source>The private answers of %n member(s) agreed to {share}.</source>
        <translation>
            <numerusform>Las respuestas privadas de %n integrante coinciden en un {share}.</numerusform>
            <numerusform>Las respuestas privadas de %n integrantes coinciden en un {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{share} of the answers were “do not know”.</source>
        <translation>Respuestas con «no lo sabemos»: {share}.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are marked as not agreed.</source>
        <translation>
            <numerusform>%n pregunta está marcada como «sin acuerdo».</numerusform>
            <numerusform>%n preguntas están marcadas como «sin acuerdo».</numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting raised this section by {levels} levels on average.</source>
        <translation>En promedio, la reunión subió esta sección {levels} niveles.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) answered less than half: not in these figures.</source>
        <translation>
            <numerusform>%n persona respondió menos de la mitad: no entra en estas cifras.</numerusform>
            <numerusform>%n personas respondieron menos de la mitad: no entran en estas cifras.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The private answers of %n person(s) of the staff agreed to {share}.</source>
        <translation>
            <numerusform>Las respuestas privadas de %n persona del personal coinciden en un {share}.</numerusform>
            <numerusform>Las respuestas privadas de %n personas del personal coinciden en un {share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No question had two levels or more between the lowest and the highest answer.</source>
        <translation>En ninguna pregunta hubo dos niveles o más entre la respuesta más baja y la más alta.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) had two levels or more between the lowest and the highest answer.</source>
        <translation>
            <numerusform>En %n pregunta hubo dos niveles o más entre la respuesta más baja y la más alta.</numerusform>
            <numerusform>En %n preguntas hubo dos niveles o más entre la respuesta más baja y la más alta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Members see the questions alike: good (alpha {alpha}).</source>
        <translation>Quienes respondieron ven las preguntas de forma parecida: lectura buena (alfa {alpha}).</translation>
    </message>
    <message>
        <source>Members see the questions partly alike: tentative (alpha {alpha}).</source>
        <translation>Quienes respondieron ven las preguntas de forma parecida solo en parte: lectura provisional (alfa {alpha}).</translation>
    </message>
    <message>
        <source>Members see the questions differently: weak (alpha {alpha}).</source>
        <translation>Quienes respondieron ven las preguntas de forma distinta: lectura débil (alfa {alpha}).</translation>
    </message>
</context>
<context>
    <name>AgreeFixed</name>
    <message>
        <source>Nothing changes until the board opens the assessment again, on the last page.</source>
        <translation>Nada cambia hasta que la junta abra de nuevo la autoevaluación, en la última página.</translation>
    </message>
    <message>
        <source>The board has signed.</source>
        <translation>La junta ya firmó.</translation>
    </message>
    <message>
        <source>Open the section again with a reason to change an answer.</source>
        <translation>Para cambiar una respuesta, abran la sección de nuevo y den una razón.</translation>
    </message>
    <message>
        <source>This section is locked.</source>
        <translation>Esta sección está cerrada.</translation>
    </message>
</context>
<context>
    <name>AgreeFoot</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>All questions</source>
        <translation>Todas las preguntas</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Dejar para después</translation>
    </message>
</context>
<context>
    <name>AgreeList</name>
    <message>
        <source>{flag} · {count}</source>
        <translation>{flag} · {count}</translation>
    </message>
    <message numerus="yes">
        <source>Agree on all %n that only need a nod</source>
        <translation>
            <numerusform>Acordar la única (%n) que solo pide un sí</numerusform>
            <numerusform>Acordar las %n que solo piden un sí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreeNote</name>
    <message>
        <source>A note for the readers of the scorecard</source>
        <translation>Una nota para quien lee la ficha</translation>
    </message>
    <message>
        <source>This text leaves this computer with the scorecard.</source>
        <translation>Este texto sale de esta computadora con la ficha.</translation>
    </message>
    <message>
        <source>It may stay empty. No names, no case details. Before it signs, the board can still withhold it.</source>
        <translation>Puede quedar en blanco. Sin nombres ni detalles de casos. Antes de firmar, la junta todavía puede dejarla fuera.</translation>
    </message>
</context>
<context>
    <name>AgreeOverview</name>
    <message>
        <source>Close this section</source>
        <translation>Cerrar esta sección</translation>
    </message>
    <message>
        <source>See how it was closed</source>
        <translation>Ver cómo se cerró</translation>
    </message>
    <message>
        <source>Talk about: {title}</source>
        <translation>Conversar: {title}</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>This section is locked.</source>
        <translation>Esta sección está cerrada.</translation>
    </message>
    <message>
        <source>Every question is agreed on. Close the section now.</source>
        <translation>Todas las preguntas están acordadas. Ya pueden cerrar la sección.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to agree on. The widest spread comes first.</source>
        <translation>
            <numerusform>%n pregunta por acordar. Primero va la de más distancia entre respuestas.</numerusform>
            <numerusform>%n preguntas por acordar. Primero van las de más distancia entre respuestas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgreePresent</name>
    <message>
        <source>The quorum was there</source>
        <translation>Hubo quórum</translation>
    </message>
    <message>
        <source>At least two. Roles only, no names: the roles leave this computer with the scorecard.</source>
        <translation>Dos como mínimo. Solo cargos, sin nombres: los cargos salen de esta computadora con la ficha.</translation>
    </message>
    <message>
        <source>Minutes (number or date)</source>
        <translation>Acta (número o fecha)</translation>
    </message>
    <message>
        <source>Who took part?</source>
        <translation>¿Quién participó?</translation>
    </message>
</context>
<context>
    <name>AgreeQuestion</name>
    <message>
        <source>{section} · {flag}</source>
        <translation>{section} · {flag}</translation>
    </message>
    <message>
        <source>Answer again in silence</source>
        <translation>Otra vez, en silencio</translation>
    </message>
    <message>
        <source>Agree on one level</source>
        <translation>Acordar un nivel</translation>
    </message>
    <message>
        <source>Close this section</source>
        <translation>Cerrar esta sección</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Sigue: {title}</translation>
    </message>
</context>
<context>
    <name>AgreeSections</name>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>{section} ({state})</source>
        <translation>{section} ({state})</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Cerrada</translation>
    </message>
    <message numerus="yes">
        <source>%n to agree on</source>
        <translation>
            <numerusform>%n por acordar</numerusform>
            <numerusform>%n por acordar</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to lock</source>
        <translation>Se puede cerrar</translation>
    </message>
</context>
<context>
    <name>AgreeSpot</name>
    <message>
        <source>Spot check</source>
        <translation>Comprobación al azar</translation>
    </message>
    <message>
        <source>We opened it</source>
        <translation>Lo abrimos</translation>
    </message>
    <message>
        <source>It shows what we agreed on.</source>
        <translation>Muestra lo que acordamos.</translation>
    </message>
    <message>
        <source>We did not find it</source>
        <translation>No lo encontramos</translation>
    </message>
    <message>
        <source>Nothing is lost: look at the level of this question again.</source>
        <translation>Nada se pierde: miren otra vez el nivel de esta pregunta.</translation>
    </message>
    <message>
        <source>Please open the record of this question now</source>
        <translation>Por favor, abran ahora el documento de esta pregunta</translation>
    </message>
    <message>
        <source>Named record: {record}</source>
        <translation>Documento nombrado: {record}</translation>
    </message>
</context>
<context>
    <name>AgreeTalk</name>
    <message>
        <source>1 Look and explain</source>
        <translation>1 Mirar y explicar</translation>
    </message>
    <message>
        <source>2 Answer again in silence</source>
        <translation>2 Otra vez, en silencio</translation>
    </message>
    <message>
        <source>3 Agree</source>
        <translation>3 Acordar</translation>
    </message>
    <message>
        <source>Members, each alone</source>
        <translation>Integrantes, a solas</translation>
    </message>
    <message>
        <source>Staff, each alone</source>
        <translation>Personal, a solas</translation>
    </message>
    <message>
        <source>Members, in the second round</source>
        <translation>Integrantes, segunda ronda</translation>
    </message>
    <message>
        <source>The lowest</source>
        <translation>El nivel más bajo</translation>
    </message>
    <message>
        <source>explains first</source>
        <translation>se explica primero</translation>
    </message>
    <message>
        <source>The highest</source>
        <translation>El nivel más alto</translation>
    </message>
    <message>
        <source>explains next</source>
        <translation>se explica después</translation>
    </message>
    <message>
        <source>All gave the same level. A nod is enough.</source>
        <translation>Todas las respuestas dan el mismo nivel. Basta con un sí.</translation>
    </message>
    <message>
        <source>Choose the level to agree on it.</source>
        <translation>Elijan el nivel para acordarlo.</translation>
    </message>
    <message>
        <source>The lowest and the highest explain, with the example or the paper.</source>
        <translation>Quien dio el nivel más bajo y quien dio el más alto lo explican, con el ejemplo o el papel.</translation>
    </message>
    <message>
        <source>Each writes one level on a paper, in silence. Then type in how many wrote each level.</source>
        <translation>Cada quien escribe un nivel en un papel, en silencio. Luego anoten cuántas personas escribieron cada nivel.</translation>
    </message>
    <message>
        <source>{given} of {raters} papers are typed in.</source>
        <translation>Papeles anotados: {given} de {raters}.</translation>
    </message>
    <message>
        <source>The dots carry no names. The chair speaks last.</source>
        <translation>Los círculos no llevan nombres. La presidencia habla al final.</translation>
    </message>
    <message>
        <source>With two members the dots are not anonymous.</source>
        <translation>Con dos integrantes, los círculos no son anónimos.</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) said that it does not apply.</source>
        <translation>
            <numerusform>%n integrante dijo que no se aplica.</numerusform>
            <numerusform>%n integrantes dijeron que no se aplica.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AllOverTime</name>
    <message>
        <source>Counting</source>
        <translation>Cuenta en marcha</translation>
    </message>
    <message>
        <source>What changed, all together</source>
        <translation>Qué cambió, en conjunto</translation>
    </message>
    <message>
        <source>Counted: {done} of {total} organisations.</source>
        <translation>Organizaciones contadas: {done} de {total}.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
</context>
<context>
    <name>AllReading</name>
    <message>
        <source>Too few: {count} of {needed} organisations with two signed years are shown.</source>
        <translation>Muy pocas: se ven {count} de las {needed} organizaciones con dos años firmados que hacen falta.</translation>
    </message>
    <message>
        <source>{count} organisations have two years. Narrow the filter: {most} are counted at most.</source>
        <translation>{count} organizaciones tienen dos años. Usen un filtro más estrecho: se cuentan {most} como máximo.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s), each with the last two years that are here. Means are of the answers, without must-haves.</source>
        <translation>
            <numerusform>%n organización, con los dos últimos años que hay aquí. Los promedios son de las respuestas, sin los topes de los puntos indispensables.</numerusform>
            <numerusform>%n organizaciones, cada una con los dos últimos años que hay aquí. Los promedios son de las respuestas, sin los topes de los puntos indispensables.</numerusform>
        </translation>
    </message>
    <message>
        <source>Over time, all together</source>
        <translation>En el tiempo, en conjunto</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Mean change</source>
        <translation>Cambio promedio</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <source>Clearly up</source>
        <translation>Claramente más alto</translation>
    </message>
    <message>
        <source>Clearly down</source>
        <translation>Claramente más bajo</translation>
    </message>
    <message>
        <source>Limited more</source>
        <translation>Tope más bajo que antes</translation>
    </message>
    <message>
        <source>Limited less</source>
        <translation>Tope más alto que antes</translation>
    </message>
    <message>
        <source>Limited by must-haves more than before: {more}. Less than before: {less}.</source>
        <translation>Los puntos indispensables ponen un tope más bajo que antes: {more}. Más alto, o ninguno: {less}.</translation>
    </message>
    <message>
        <source>Too few: {n} of {needed}.</source>
        <translation>Muy pocas: {n} de {needed}.</translation>
    </message>
    <message>
        <source>{mean} points on average, with a standard error of {error} ({n} organisations).</source>
        <translation>{mean} puntos en promedio, con un error estándar de {error} ({n} organizaciones).</translation>
    </message>
    <message>
        <source>Clearly up: {up}. Clearly down: {down}.</source>
        <translation>Claramente más alto: {up}. Claramente más bajo: {down}.</translation>
    </message>
    <message>
        <source>Not counted: {reasons}.</source>
        <translation>Sin contar: {reasons}.</translation>
    </message>
</context>
<context>
    <name>AloneAdd</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Junta</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Answers on another computer</source>
        <translation>Responde en otra computadora</translation>
    </message>
    <message>
        <source>This member gets a ballot paper as a file and sends a sealed ballot back.</source>
        <translation>Recibe una papeleta como archivo y devuelve un sobre sellado con sus respuestas.</translation>
    </message>
    <message>
        <source>PIN, if you want one</source>
        <translation>PIN, si lo desea</translation>
    </message>
    <message>
        <source>The same PIN once more</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation>Agregar a la lista</translation>
    </message>
    <message>
        <source>Only this computer knows the name. A number does too.</source>
        <translation>Solo esta computadora conoce el nombre. También basta un número.</translation>
    </message>
    <message>
        <source>4 to 12 digits. A PIN opens only your own answers. It does not matter if another member has the same one.</source>
        <translation>De 4 a 12 cifras. Un PIN abre solo las respuestas propias. No importa si otra persona tiene el mismo.</translation>
    </message>
    <message>
        <source>Name, if you want one</source>
        <translation>Nombre, si lo desea</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Agregar integrante</translation>
    </message>
    <message>
        <source>The two PINs are not the same. Type them again, or look at the first one.</source>
        <translation>Los dos PIN no son iguales. Escríbalos de nuevo o mire el primero.</translation>
    </message>
</context>
<context>
    <name>AloneBallots</name>
    <message>
        <source>Give each member the own paper, by mail or on a stick. It opens in AdaptaMeter on the other computer. What comes back is sealed: only this computer can open it.</source>
        <translation>Den a cada integrante su propia papeleta, por correo o en una memoria USB. Se abre en AdaptaMeter en la otra computadora. Lo que vuelve es un sobre sellado: solo esta computadora lo puede abrir.</translation>
    </message>
    <message>
        <source>Save the ballot papers…</source>
        <translation>Guardar las papeletas…</translation>
    </message>
    <message>
        <source>Bring in ballots…</source>
        <translation>Recibir sobres…</translation>
    </message>
    <message>
        <source>On another computer</source>
        <translation>En otra computadora</translation>
    </message>
    <message>
        <source>Where to save the ballot papers</source>
        <translation>Dónde guardar las papeletas</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot paper(s) saved</source>
        <translation>
            <numerusform>%n papeleta guardada</numerusform>
            <numerusform>%n papeletas guardadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Ballots (*.json);;All files (*)</source>
        <translation>Sobres (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Which ballots came back?</source>
        <translation>¿Qué sobres volvieron?</translation>
    </message>
    <message numerus="yes">
        <source>%n ballot(s) brought in</source>
        <translation>
            <numerusform>%n sobre recibido</numerusform>
            <numerusform>%n sobres recibidos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AloneBanner</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>{name} answers. Nobody sees these answers before all are opened together.</source>
        <translation>Responde {name}. Nadie ve estas respuestas antes de que se abran todas en grupo.</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Your ballot for {organisation}, {year}. Only the board&apos;s computer can open it.</source>
        <translation>Su sobre para {organisation}, {year}. Solo la computadora de la junta lo puede abrir.</translation>
    </message>
    <message>
        <source>Make the ballot file…</source>
        <translation>Crear el sobre…</translation>
    </message>
    <message>
        <source>The ballot is made: {file}. Send it to whoever keeps the board&apos;s computer.</source>
        <translation>El sobre está listo: {file}. Envíelo a quien guarda la computadora de la junta.</translation>
    </message>
</context>
<context>
    <name>AlonePage</name>
    <message>
        <source>The board</source>
        <translation>La junta</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>A group of its own, shown beside the board&apos;s answers.</source>
        <translation>Un grupo aparte; sus respuestas se muestran al lado de las de la junta.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet</source>
        <translation>Todavía no hay nadie en la lista</translation>
    </message>
    <message>
        <source>Add the two to seven members of the board who will answer. Each answers alone, one by one.</source>
        <translation>Agreguen a las personas de la junta que van a responder, de dos a siete. Cada quien responde a solas, por turnos.</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>Agregar integrante</translation>
    </message>
    <message>
        <source>Answers stay closed until the board opens them together. Names never leave this computer.</source>
        <translation>Las respuestas quedan cerradas hasta que la junta las abra en grupo. Los nombres nunca salen de esta computadora.</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>¿Quién responde?</translation>
    </message>
    <message>
        <source>The answers were opened on {day}.</source>
        <translation>Las respuestas se abrieron el {day}.</translation>
    </message>
    <message>
        <source>Nobody can add answers now.</source>
        <translation>Ya nadie puede agregar respuestas.</translation>
    </message>
    <message>
        <source>With two members the dots are not anonymous: each can tell what the other said.</source>
        <translation>Con dos integrantes, los círculos no son anónimos: cada quien sabe qué dijo la otra persona.</translation>
    </message>
    <message>
        <source>At least two members are needed before answers can be opened.</source>
        <translation>Para abrir las respuestas hacen falta dos integrantes como mínimo.</translation>
    </message>
    <message>
        <source>Go on together</source>
        <translation>Seguir en grupo</translation>
    </message>
    <message>
        <source>Open the answers together</source>
        <translation>Abrir las respuestas en grupo</translation>
    </message>
    <message>
        <source>{done} of {expected} are done</source>
        <translation>Han entregado {done} de {expected}</translation>
    </message>
    <message>
        <source>All are done</source>
        <translation>Todo entregado</translation>
    </message>
</context>
<context>
    <name>AnswerAside</name>
    <message>
        <source>What shows it?</source>
        <translation>¿Qué lo muestra?</translation>
    </message>
    <message>
        <source>Date of the record</source>
        <translation>Fecha del documento</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Title and place</source>
        <translation>Título y lugar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
    <message>
        <source>A note stays on this computer. No names of people who complained, no case details.</source>
        <translation>La nota se queda en esta computadora. Sin nombres de personas que se quejaron ni detalles de casos.</translation>
    </message>
    <message>
        <source>For example: {examples}.</source>
        <translation>Por ejemplo: {examples}.</translation>
    </message>
    <message>
        <source>Read more: {references}.</source>
        <translation>Para leer más: {references}.</translation>
    </message>
</context>
<context>
    <name>AnswerFoot</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>do not know</source>
        <translation>no lo sabemos</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>buscar todo</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Sigue: {title}</translation>
    </message>
</context>
<context>
    <name>AnswerPage</name>
    <message>
        <source>Read from 0 upwards. Stop at the last level where every part is true.</source>
        <translation>Lean desde 0 hacia arriba. Deténganse en el último nivel donde todo es cierto.</translation>
    </message>
    <message>
        <source>You answered this before.</source>
        <translation>Esta pregunta ya tiene su respuesta.</translation>
    </message>
    <message>
        <source>It stays hidden. Answer again to replace it.</source>
        <translation>Sigue oculta. Responder otra vez la reemplaza.</translation>
    </message>
    <message>
        <source>Make the ballot file…</source>
        <translation>Crear el sobre…</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>Areas</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
</context>
<context>
    <name>AskHandIn</name>
    <message>
        <source>Make the ballot file?</source>
        <translation>¿Crear el sobre?</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Hand in your answers?</source>
        <translation>¿Entregar sus respuestas?</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>Seguir respondiendo</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) are open.</source>
        <translation>
            <numerusform>Falta responder %n pregunta.</numerusform>
            <numerusform>Falta responder %n preguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Todas las preguntas tienen respuesta.</translation>
    </message>
    <message>
        <source>Fewer than half answered with a level: {sections}. These show as dots but do not count in the figures of that section.</source>
        <translation>Menos de la mitad con un nivel: {sections}. Estas respuestas se ven como círculos, pero no cuentan en las cifras de esa sección.</translation>
    </message>
    <message>
        <source>The board takes in your first ballot only: make it when you are done.</source>
        <translation>La junta recibe solo su primer sobre: conviene crearlo al terminar.</translation>
    </message>
    <message>
        <source>You cannot change them afterwards. They stay closed until the board opens them together.</source>
        <translation>Después no se pueden cambiar. Quedan cerradas hasta que la junta las abra en grupo.</translation>
    </message>
</context>
<context>
    <name>AskName</name>
    <message>
        <source>Name, if you want one</source>
        <translation>Nombre, si lo desea</translation>
    </message>
    <message>
        <source>What is {name} called?</source>
        <translation>¿Cómo se llama {name}?</translation>
    </message>
    <message>
        <source>Only this computer knows the name. Leave it empty to go by the number.</source>
        <translation>Solo esta computadora conoce el nombre. Si queda en blanco, se usa el número.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AskPin</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>{name}: your PIN</source>
        <translation>{name}: su PIN</translation>
    </message>
    <message>
        <source>Forgotten? Cancel, then choose “PIN forgotten” behind the three dots beside the name.</source>
        <translation>¿Se le olvidó? Cancele y elija «PIN olvidado» en los tres puntos junto al nombre.</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AskStartAgain</name>
    <message>
        <source>Start again without a PIN?</source>
        <translation>¿Empezar de nuevo sin PIN?</translation>
    </message>
    <message>
        <source>A forgotten PIN cannot be found again. That is what keeps your answers private.</source>
        <translation>Un PIN olvidado no se puede recuperar. Así sus respuestas siguen siendo privadas.</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of {name} are thrown away for good.</source>
        <translation>
            <numerusform>Se borra para siempre %n respuesta de {name}.</numerusform>
            <numerusform>Se borran para siempre %n respuestas de {name}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Asking</name>
    <message>
        <source>Scorecards and ballot papers (*.json *.xlsx);;All files (*)</source>
        <translation>Fichas y papeletas (*.json *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Scorecards (*.json *.xlsx);;All files (*)</source>
        <translation>Fichas (*.json *.xlsx);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Which scorecards to take in</source>
        <translation>Qué fichas recibir</translation>
    </message>
    <message>
        <source>Which folder to take in</source>
        <translation>Qué carpeta recibir</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dónde guardar</translation>
    </message>
</context>
<context>
    <name>CardView</name>
    <message>
        <source>Close this scorecard</source>
        <translation>Cerrar esta ficha</translation>
    </message>
    <message>
        <source>Not signed: nobody can say yet who made it.</source>
        <translation>Sin firma: todavía nadie puede decir quién la hizo.</translation>
    </message>
    <message>
        <source>The numbers are computed from the answers in the file. The file itself may have been changed.</source>
        <translation>Los números se calculan con las respuestas del archivo. El archivo mismo pudo haber cambiado.</translation>
    </message>
    <message>
        <source>Made with {instrument}, version {version}. Answered in: {languages}.</source>
        <translation>Hecha con {instrument}, versión {version}. Idiomas de las respuestas: {languages}.</translation>
    </message>
    <message>
        <source>{roles} · {occasion}</source>
        <translation>{roles} · {occasion}</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) not locked by the board</source>
        <translation>
            <numerusform>%n sección que la junta no ha cerrado</numerusform>
            <numerusform>%n secciones que la junta no ha cerrado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>The board can sign when these are gone.</source>
        <translation>La junta puede firmar cuando esto esté resuelto.</translation>
    </message>
    <message>
        <source>Look again. Change it, or write one line why it is right. Your words stay on this computer.</source>
        <translation>Miren otra vez. Cámbienlo, o escriban en una línea por qué está bien. Sus comentarios se quedan en esta computadora.</translation>
    </message>
    <message>
        <source>Nothing to do here.</source>
        <translation>Aquí no hay nada que hacer.</translation>
    </message>
    <message>
        <source>Check before you sign</source>
        <translation>Revisar antes de firmar</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right</source>
        <translation>
            <numerusform>%n por corregir</numerusform>
            <numerusform>%n por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a word</source>
        <translation>
            <numerusform>%n por comentar</numerusform>
            <numerusform>%n por comentar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to know</source>
        <translation>
            <numerusform>%n para saber</numerusform>
            <numerusform>%n para saber</numerusform>
        </translation>
    </message>
    <message>
        <source>{before}, {after}</source>
        <translation>{before}, {after}</translation>
    </message>
    <message>
        <source>No section is locked yet</source>
        <translation>Todavía no hay ninguna sección cerrada</translation>
    </message>
    <message>
        <source>You may look here at any time. Most is found when sections are answered and locked.</source>
        <translation>Pueden mirar aquí cuando quieran. La mayoría de las cosas aparece cuando hay secciones respondidas y cerradas.</translation>
    </message>
    <message>
        <source>The board has signed</source>
        <translation>La junta ya firmó</translation>
    </message>
    <message>
        <source>What was found before stays here to read.</source>
        <translation>Lo que se encontró antes se puede leer aquí.</translation>
    </message>
    <message>
        <source>To the signature</source>
        <translation>Ir a la firma</translation>
    </message>
    <message>
        <source>Nothing stands in the way of signing</source>
        <translation>Nada impide firmar</translation>
    </message>
    <message>
        <source>Every section is locked, and the board has looked at what was found.</source>
        <translation>Todas las secciones están cerradas y la junta miró lo que se encontró.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
</context>
<context>
    <name>ChoiceToLeave</name>
    <message>
        <source>Leave this out</source>
        <translation>Dejar fuera</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>A later year is being answered. Old answers would lead it: they open when its sections are locked.</source>
        <translation>Se está respondiendo un año más reciente. Las respuestas viejas influirían: se abren cuando ese año tenga cerradas sus secciones.</translation>
    </message>
    <message>
        <source>This year is closed for now</source>
        <translation>Este año está cerrado por ahora</translation>
    </message>
    <message>
        <source>Open the later year</source>
        <translation>Abrir el año más reciente</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Save what is seen…</source>
        <translation>Guardar lo que se ve…</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Distribución</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Indispensables</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Todavía no hay nada que comparar</translation>
    </message>
    <message>
        <source>Take in the scorecards that boards sent to you. They are compared here.</source>
        <translation>Reciban las fichas que les enviaron las juntas. Aquí se comparan.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Abrir la biblioteca</translation>
    </message>
</context>
<context>
    <name>Counter</name>
    <message>
        <source>One less: {name}</source>
        <translation>Uno menos: {name}</translation>
    </message>
    <message>
        <source>One more: {name}</source>
        <translation>Uno más: {name}</translation>
    </message>
    <message>
        <source>{name}: {count}</source>
        <translation>{name}: {count}</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message>
        <source>Counts as level {level}</source>
        <translation>Cuenta como nivel {level}</translation>
    </message>
    <message>
        <source>A must-have needs “{grade}” to count as level {level}.</source>
        <translation>Un punto indispensable necesita «{grade}» para contar como nivel {level}.</translation>
    </message>
    <message>
        <source>Level {level} needs “{grade}” to count in full.</source>
        <translation>El nivel {level} necesita «{grade}» para contar completo.</translation>
    </message>
    <message>
        <source>This level needs nothing to show it.</source>
        <translation>Este nivel no necesita nada que lo muestre.</translation>
    </message>
    <message>
        <source>What shows it is enough for this level.</source>
        <translation>Lo que lo muestra alcanza para este nivel.</translation>
    </message>
</context>
<context>
    <name>Crash</name>
    <message>
        <source>Something went wrong inside the program. Your answers are saved. What happened is written down, without names or answers, in {file}.</source>
        <translation>Algo falló dentro del programa. Sus respuestas están guardadas. Lo que pasó quedó escrito, sin nombres ni respuestas, en {file}.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>This is not a date. Write it like {example}, or leave it empty.</source>
        <translation>Esto no es una fecha. Escríbanla como {example}, o déjenla en blanco.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>¿En qué formato?</translation>
    </message>
    <message>
        <source>Leave names out</source>
        <translation>Dejar fuera los nombres</translation>
    </message>
    <message>
        <source>Names, countries, tags and notes stay here. Each organisation is called by five letters, always the same ones. Who knows an organisation well may still recognise its numbers.</source>
        <translation>Los nombres, los países, las etiquetas y las notas se quedan aquí. Cada organización lleva cinco letras, siempre las mismas. Quien conoce bien una organización todavía podría reconocer sus números.</translation>
    </message>
    <message>
        <source>Save what is seen</source>
        <translation>Guardar lo que se ve</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Picture, sharp at every size (SVG)</source>
        <translation>Imagen nítida en cualquier tamaño (SVG)</translation>
    </message>
    <message>
        <source>For reports and print. Its words stay words.</source>
        <translation>Para informes y para imprimir. El texto sigue siendo texto.</translation>
    </message>
    <message>
        <source>Picture (PNG)</source>
        <translation>Imagen (PNG)</translation>
    </message>
    <message>
        <source>For slides and mail. Every program shows it.</source>
        <translation>Para presentaciones y correo. Todos los programas la muestran.</translation>
    </message>
    <message>
        <source>Workbook (XLSX)</source>
        <translation>Hoja de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>The table; what is counted below it are formulas that can be read.</source>
        <translation>La tabla; lo que se cuenta debajo son fórmulas que se pueden leer.</translation>
    </message>
    <message>
        <source>Plain table (CSV)</source>
        <translation>Tabla sencilla (CSV)</translation>
    </message>
    <message>
        <source>Rows and columns for other programs.</source>
        <translation>Filas y columnas para otros programas.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved</source>
        <translation>
            <numerusform>%n archivo guardado</numerusform>
            <numerusform>%n archivos guardados</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>First page</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Open a scorecard</source>
        <translation>Abrir una ficha de resultados</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Command: {key}</source>
        <translation>Comando: {key}</translation>
    </message>
    <message>
        <source>For an adviser</source>
        <translation>Para quien asesora</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>A question, a section, a word, a command</source>
        <translation>Una pregunta, una sección, una palabra, un comando</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Your word on this</source>
        <translation>Su comentario</translation>
    </message>
    <message>
        <source>Your word on this: {where}</source>
        <translation>Su comentario: {where}</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>unfolded</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>cerrado</translation>
    </message>
</context>
<context>
    <name>HandingIn</name>
    <message>
        <source>Where to save the ballot</source>
        <translation>Dónde guardar el sobre</translation>
    </message>
</context>
<context>
    <name>HeatReading</name>
    <message>
        <source>{organisation}, {section}: {cell}</source>
        <translation>{organisation}, {section}: {cell}</translation>
    </message>
    <message>
        <source>{cell}. Chosen.</source>
        <translation>{cell}. Elegida.</translation>
    </message>
    <message>
        <source>held by a must-have</source>
        <translation>frenada por un punto indispensable</translation>
    </message>
    <message>
        <source>{code} {title}</source>
        <translation>{code} {title}</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>not asked, or does not apply</source>
        <translation>no se preguntó, o no se aplica</translation>
    </message>
    <message>
        <source>not answered, or not locked</source>
        <translation>sin respuesta, o sin cerrar</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>sin cerrar</translation>
    </message>
    <message>
        <source>Not compared: the board has not signed it.</source>
        <translation>Sin comparar: la junta todavía no la firmó.</translation>
    </message>
    <message>
        <source>What can be done?</source>
        <translation>¿Qué se puede hacer?</translation>
    </message>
    <message>
        <source>must-have</source>
        <translation>indispensable</translation>
    </message>
    <message>
        <source>{code}: {question}</source>
        <translation>{code}: {question}</translation>
    </message>
</context>
<context>
    <name>HeatmapBar</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Lay them side by side</source>
        <translation>Ponerlas lado a lado</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Todas las secciones</translation>
    </message>
    <message>
        <source>Tick up to {most} organisations to lay them side by side.</source>
        <translation>Marquen hasta {most} organizaciones para ponerlas lado a lado.</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen, no more fit</source>
        <translation>
            <numerusform>%n elegida, no caben más</numerusform>
            <numerusform>%n elegidas, no caben más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n elegida</numerusform>
            <numerusform>%n elegidas</numerusform>
        </translation>
    </message>
    <message>
        <source>A to Z</source>
        <translation>De la A a la Z</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
</context>
<context>
    <name>HeatmapFoot</name>
    <message>
        <source>See the answers</source>
        <translation>Ver las respuestas</translation>
    </message>
</context>
<context>
    <name>HeatmapView</name>
    <message>
        <source>Heatmap</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>For learning and dialogue. Not a ranking.</source>
        <translation>Para aprender y dialogar. No es una clasificación.</translation>
    </message>
    <message>
        <source>Nobody fits</source>
        <translation>Ninguna coincide</translation>
    </message>
    <message>
        <source>No organisation has everything that is asked for.</source>
        <translation>Ninguna organización tiene todo lo que se busca.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{organisations}, {sections}</source>
        <translation>{organisations}, {sections}</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n sección</numerusform>
            <numerusform>%n secciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{organisations}, {questions}: {section}</source>
        <translation>{organisations}, {questions}: {section}</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>AdaptaMeter {version}</source>
        <translation>AdaptaMeter {version}</translation>
    </message>
    <message>
        <source>Everything is saved in {folder}. Nothing is sent anywhere.</source>
        <translation>Todo se guarda en {folder}. Nada se envía a ningún lugar.</translation>
    </message>
    <message>
        <source>An independent program under the Mozilla Public License 2.0, made with Qt (LGPL). It is not IM&apos;s own instrument.</source>
        <translation>Un programa independiente con la licencia Mozilla Public License 2.0, hecho con Qt (LGPL). No es un cuestionario propio de IM.</translation>
    </message>
    <message>
        <source>How to answer</source>
        <translation>Cómo responder</translation>
    </message>
    <message>
        <source>choose a level</source>
        <translation>elegir un nivel</translation>
    </message>
    <message>
        <source>we do not know</source>
        <translation>no lo sabemos</translation>
    </message>
    <message>
        <source>does not apply, with a reason</source>
        <translation>no se aplica, con una razón</translation>
    </message>
    <message>
        <source>the question before, the next question</source>
        <translation>la pregunta anterior, la pregunta siguiente</translation>
    </message>
    <message>
        <source>help for this question</source>
        <translation>ayuda para esta pregunta</translation>
    </message>
    <message>
        <source>take the last step back, any number of times</source>
        <translation>deshacer el último paso, las veces que haga falta</translation>
    </message>
    <message>
        <source>do it again</source>
        <translation>hacerlo otra vez</translation>
    </message>
    <message>
        <source>search questions, words and commands</source>
        <translation>buscar preguntas, palabras y comandos</translation>
    </message>
    <message>
        <source>go to a step, or to an area of the adviser</source>
        <translation>ir a un paso, o a un área de la asesoría</translation>
    </message>
    <message>
        <source>find a name in the library</source>
        <translation>buscar un nombre en la biblioteca</translation>
    </message>
    <message>
        <source>larger or smaller text</source>
        <translation>texto más grande o más pequeño</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>esta ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Words explained</source>
        <translation>Palabras explicadas</translation>
    </message>
</context>
<context>
    <name>HiddenSections</name>
    <message numerus="yes">
        <source>%n section(s) hidden until locked</source>
        <translation>
            <numerusform>%n sección oculta hasta cerrarla</numerusform>
            <numerusform>%n secciones ocultas hasta cerrarlas</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question is agreed on. It is locked on the page Agree.</source>
        <translation>Todas las preguntas están acordadas. La sección se cierra en la página «Acordar».</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) not agreed on yet.</source>
        <translation>
            <numerusform>%n pregunta todavía sin acordar.</numerusform>
            <numerusform>%n preguntas todavía sin acordar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every question has an answer.</source>
        <translation>Todas las preguntas tienen respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) still open.</source>
        <translation>
            <numerusform>Falta responder %n pregunta.</numerusform>
            <numerusform>Falta responder %n preguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Acordar</translation>
    </message>
    <message>
        <source>Lock and see</source>
        <translation>Cerrar y ver</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
</context>
<context>
    <name>HomeHero</name>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>New here</source>
        <translation>Primera vez aquí</translation>
    </message>
    <message>
        <source>Look at your own work, together, once a year</source>
        <translation>Miremos en grupo nuestro trabajo, una vez al año</translation>
    </message>
    <message>
        <source>Answer one question at a time, then see what holds, what is missing, and why.</source>
        <translation>Respondan una pregunta a la vez y luego vean qué está firme, qué falta y por qué.</translation>
    </message>
    <message>
        <source>Start your first assessment</source>
        <translation>Empezar la primera autoevaluación</translation>
    </message>
    <message>
        <source>About 45 minutes. Pause at any time, everything is saved.</source>
        <translation>Unos 45 minutos. Hagan una pausa cuando quieran: todo se guarda.</translation>
    </message>
    <message>
        <source>{organisation}, {year}</source>
        <translation>{organisation}, {year}</translation>
    </message>
    <message>
        <source>{given} of {total} questions answered.</source>
        <translation>{given} de {total} preguntas con respuesta.</translation>
    </message>
    <message>
        <source>See the results</source>
        <translation>Ver los resultados</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Everything is saved. Last change {when}.</source>
        <translation>Todo está guardado. Último cambio: {when}.</translation>
    </message>
    <message>
        <source>{done} of {all} members have answered alone.</source>
        <translation>Ya respondieron a solas {done} de {all} personas.</translation>
    </message>
    <message>
        <source>{given} of {total} questions agreed on.</source>
        <translation>Preguntas acordadas: {given} de {total}.</translation>
    </message>
    <message>
        <source>Signed, revision {revision}</source>
        <translation>Firmada, edición {revision}</translation>
    </message>
    <message>
        <source>All sections are locked</source>
        <translation>Todas las secciones cerradas</translation>
    </message>
    <message>
        <source>Time to agree</source>
        <translation>Es hora de acordar</translation>
    </message>
    <message>
        <source>Each answers alone</source>
        <translation>Cada quien responde a solas</translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Todo respondido</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Todo listo para empezar</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>all {total}</source>
        <translation>todas ({total})</translation>
    </message>
    <message>
        <source>{given} of {total}</source>
        <translation>{given} de {total}</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>on {day} at {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>HomeLine</name>
    <message>
        <source>{organisation}, {year}</source>
        <translation>{organisation}, {year}</translation>
    </message>
    <message>
        <source>More for {title}</source>
        <translation>Más opciones para {title}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Begin the next year</source>
        <translation>Empezar el año siguiente</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Delete (can be undone)</source>
        <translation>Borrar (se puede deshacer)</translation>
    </message>
</context>
<context>
    <name>HomeList</name>
    <message>
        <source>Your assessments will stand here, one a year, so that you can see what changed.</source>
        <translation>Aquí estarán sus autoevaluaciones, una por año, para que puedan ver qué cambió.</translation>
    </message>
    <message>
        <source>Bring back what was deleted last</source>
        <translation>Recuperar lo último que se borró</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Autoevaluaciones</translation>
    </message>
    <message>
        <source>signed, revision {revision}</source>
        <translation>firmada, edición {revision}</translation>
    </message>
    <message>
        <source>your own ballot, {given} answers</source>
        <translation>su propio sobre, respuestas: {given}</translation>
    </message>
    <message>
        <source>{done} of {all} members are done</source>
        <translation>han entregado {done} de {all} personas</translation>
    </message>
    <message>
        <source>{given} of {total} answered, {locked} of {sections} sections locked</source>
        <translation>{given} de {total} con respuesta, {locked} de {sections} secciones cerradas</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>New assessment</source>
        <translation>Nueva autoevaluación</translation>
    </message>
    <message>
        <source>for this board or another one</source>
        <translation>para esta junta u otra</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>a scorecard or a ballot paper that you were sent</source>
        <translation>una ficha o una papeleta que les enviaron</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Mirar un ejemplo primero</translation>
    </message>
    <message>
        <source>with the answers of a made-up board</source>
        <translation>con las respuestas de una junta inventada</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message>
        <source>A calm look at how your organisation works. For learning, not for ranking.</source>
        <translation>Una mirada tranquila a cómo trabaja nuestra organización. Para aprender, no para competir.</translation>
    </message>
    <message>
        <source>For a board</source>
        <translation>Para una junta directiva</translation>
    </message>
    <message>
        <source>Once a year: answer, look at the picture, choose next steps. Nobody gives you a grade.</source>
        <translation>Una vez al año: responder, mirar el panorama y elegir los próximos pasos. Nadie les pone nota.</translation>
    </message>
    <message>
        <source>For an adviser</source>
        <translation>Para quien asesora</translation>
    </message>
    <message>
        <source>Take in the scorecards that boards share, and see what may be compared, and why.</source>
        <translation>Recibir las fichas que comparten las juntas y ver qué se puede comparar, y por qué.</translation>
    </message>
    <message>
        <source>Your answers stay on this computer. Nothing is sent anywhere.</source>
        <translation>Sus respuestas se quedan en esta computadora. Nada se envía a ningún lugar.</translation>
    </message>
    <message>
        <source>Pilot instrument {version}</source>
        <translation>Cuestionario piloto {version}</translation>
    </message>
    <message>
        <source>Good morning</source>
        <translation>Buenos días</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Buenas tardes</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Buenas noches</translation>
    </message>
</context>
<context>
    <name>IntakeOutcome</name>
    <message>
        <source>Cells that were typed over</source>
        <translation>Celdas cambiadas a mano</translation>
    </message>
    <message>
        <source>Somebody typed over these cells before the file came. What the board sealed counts.</source>
        <translation>Alguien cambió a mano estas celdas antes de que llegara el archivo. Vale lo que la junta selló.</translation>
    </message>
    <message>
        <source>Newer revisions</source>
        <translation>Ediciones más nuevas</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused: which, and why</source>
        <translation>
            <numerusform>%n archivo que no se pudo recibir: cuál y por qué</numerusform>
            <numerusform>%n archivos que no se pudieron recibir: cuáles y por qué</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) typed over</source>
        <translation>
            <numerusform>%n celda cambiada a mano</numerusform>
            <numerusform>%n celdas cambiadas a mano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer revision(s) beside the older one</source>
        <translation>
            <numerusform>%n edición más nueva junto a la anterior</numerusform>
            <numerusform>%n ediciones más nuevas junto a la anterior</numerusform>
        </translation>
    </message>
    <message>
        <source>{title}. {counts}</source>
        <translation>{title}. {counts}</translation>
    </message>
</context>
<context>
    <name>IntakeReading</name>
    <message>
        <source>Not all files were taken in</source>
        <translation>No se recibieron todos los archivos</translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s) taken in</source>
        <translation>
            <numerusform>%n ficha recibida</numerusform>
            <numerusform>%n fichas recibidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new came in</source>
        <translation>No llegó nada nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer revision(s)</source>
        <translation>
            <numerusform>%n edición más nueva</numerusform>
            <numerusform>%n ediciones más nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here already</source>
        <translation>
            <numerusform>%n ya estaba</numerusform>
            <numerusform>%n ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n no se pudo recibir</numerusform>
            <numerusform>%n no se pudieron recibir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) passed over</source>
        <translation>
            <numerusform>%n archivo de otro tipo dejado de lado</numerusform>
            <numerusform>%n archivos de otro tipo dejados de lado</numerusform>
        </translation>
    </message>
    <message>
        <source>There was no file to look at.</source>
        <translation>No había ningún archivo que mirar.</translation>
    </message>
    <message>
        <source>What was taken in stays. Take the same files in again, and the others follow.</source>
        <translation>Lo que se recibió se queda. Reciban otra vez los mismos archivos y entrarán los demás.</translation>
    </message>
    <message>
        <source>The others are in. Nothing that was here before has changed.</source>
        <translation>Los demás ya están aquí. Nada de lo que había antes cambió.</translation>
    </message>
    <message>
        <source>Nothing that was here before has changed.</source>
        <translation>Nada de lo que había antes cambió.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, cell {cell}: it is empty now. The board sealed {sealed}.</source>
        <translation>Hoja {sheet}, celda {cell}: ahora está vacía. La junta selló {sealed}.</translation>
    </message>
    <message>
        <source>Sheet {sheet}, cell {cell}: it says “{says}”. The board sealed {sealed}.</source>
        <translation>Hoja {sheet}, celda {cell}: dice «{says}». La junta selló {sealed}.</translation>
    </message>
    <message>
        <source>{organisation}, {year}</source>
        <translation>{organisation}, {year}</translation>
    </message>
    <message>
        <source>Revision {revision} came in. Revision {before} is kept beside it.</source>
        <translation>Llegó la edición {revision}. La edición {before} se conserva a su lado.</translation>
    </message>
</context>
<context>
    <name>IntakeRunning</name>
    <message>
        <source>Files taken in</source>
        <translation>Archivos recibidos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Looking for scorecards…</source>
        <translation>Buscando fichas…</translation>
    </message>
    <message>
        <source>Taking in scorecards: {done} of {total}</source>
        <translation>Recibiendo fichas: {done} de {total}</translation>
    </message>
    <message>
        <source>What you dropped last comes after this.</source>
        <translation>Lo último que soltaron aquí viene después de esto.</translation>
    </message>
    <message numerus="yes">
        <source>%n refused so far. The others go on.</source>
        <translation>
            <numerusform>Hasta ahora, %n no se pudo recibir. Los demás siguen.</numerusform>
            <numerusform>Hasta ahora, %n no se pudieron recibir. Los demás siguen.</numerusform>
        </translation>
    </message>
    <message>
        <source>You can go on working meanwhile.</source>
        <translation>Mientras tanto pueden seguir trabajando.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>{title}. From {first} to {last}. A cell for each; the table has every number.</source>
        <translation>{title}. De {first} a {last}. Una celda para cada dato; la tabla tiene todos los números.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Held by a must-have: {sections}</source>
        <translation>Un punto indispensable frena: {sections}</translation>
    </message>
    <message>
        <source>“?” {unknown}. “–” {apart}. An empty cell: {empty}.</source>
        <translation>«?»: {unknown}. «–»: {apart}. Celda vacía: {empty}.</translation>
    </message>
    <message>
        <source>Median and quartiles are of every number in a column, also of those only seen side by side.</source>
        <translation>El valor central y los valores que separan los cuartos salen de todos los números de una columna, también de los que solo se ven lado a lado.</translation>
    </message>
    <message>
        <source>The pictures show the first {shown} organisations, this table all {all}.</source>
        <translation>Las imágenes muestran las primeras {shown} organizaciones; esta tabla, todas ({all}).</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>{group} · {count}</source>
        <translation>{group} · {count}</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Parte respondida</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>{organisation}, {year}</source>
        <translation>{organisation}, {year}</translation>
    </message>
</context>
<context>
    <name>LibraryAlike</name>
    <message>
        <source>Yes, the same</source>
        <translation>Sí, la misma</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>The same organisation?</source>
        <translation>¿La misma organización?</translation>
    </message>
    <message>
        <source>Both have a scorecard of {years}. As one organisation it has two of the same year.</source>
        <translation>Ambas tienen una ficha de {years}. Como una sola organización, tendría dos del mismo año.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>{organisation} ({country}): {years}</source>
        <translation>{organisation} ({country}): {years}</translation>
    </message>
</context>
<context>
    <name>LibraryFacts</name>
    <message>
        <source>Answered alone</source>
        <translation>Respondieron a solas</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Comparing, at best {grade}: {meaning}</source>
        <translation>Para comparar, como máximo {grade}: {meaning}</translation>
    </message>
</context>
<context>
    <name>LibraryMarked</name>
    <message>
        <source>Unmark</source>
        <translation>Desmarcar</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>{count} of {most} marked</source>
        <translation>{count} de {most} marcadas</translation>
    </message>
</context>
<context>
    <name>LibraryNames</name>
    <message>
        <source>You said that it is also {organisation}, {years}.</source>
        <translation>Ustedes dijeron que también es {organisation}, {years}.</translation>
    </message>
    <message>
        <source>Take them apart</source>
        <translation>Separarlas</translation>
    </message>
</context>
<context>
    <name>LibraryOrder</name>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Downwards. Turn it round</source>
        <translation>Hacia abajo. Invertir el orden</translation>
    </message>
    <message>
        <source>Upwards. Turn it round</source>
        <translation>Hacia arriba. Invertir el orden</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Add files…</source>
        <translation>Agregar archivos…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Agregar una carpeta…</translation>
    </message>
    <message>
        <source>Save what is seen…</source>
        <translation>Guardar lo que se ve…</translation>
    </message>
    <message>
        <source>The scorecards are being read…</source>
        <translation>Leyendo las fichas…</translation>
    </message>
    <message>
        <source>Look around with made-up scorecards</source>
        <translation>Mirar un ejemplo con fichas inventadas</translation>
    </message>
    <message>
        <source>No scorecards yet</source>
        <translation>Todavía no hay fichas</translation>
    </message>
    <message>
        <source>Drop files or a folder here. Each scorecard is read and kept on this computer.</source>
        <translation>Suelten aquí archivos o una carpeta. Cada ficha se lee y se guarda en esta computadora.</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Nada coincide</translation>
    </message>
    <message>
        <source>There is no scorecard with everything that you ask for.</source>
        <translation>No hay ninguna ficha con todo lo que se busca.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>{scorecards} of {organisations}, {countries}</source>
        <translation>{scorecards} de {organisations}, {countries}</translation>
    </message>
    <message numerus="yes">
        <source>%n scorecard(s)</source>
        <translation>
            <numerusform>%n ficha</numerusform>
            <numerusform>%n fichas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organización</numerusform>
            <numerusform>%n organizaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n país</numerusform>
            <numerusform>%n países</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} shown. Show all</source>
        <translation>Se ven {shown}. Mostrar todas</translation>
    </message>
    <message>
        <source>Names that are nearly the same: {count}</source>
        <translation>Nombres casi iguales: {count}</translation>
    </message>
    <message>
        <source>Names that are nearly the same: the first {count}</source>
        <translation>Nombres casi iguales: los primeros {count}</translation>
    </message>
    <message>
        <source>Six are marked already. Please take one away first.</source>
        <translation>Ya hay seis marcadas. Por favor, quiten una primero.</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <source>Choose a scorecard to read more about it.</source>
        <translation>Elijan una ficha para leer más sobre ella.</translation>
    </message>
    <message>
        <source>Take out of the library…</source>
        <translation>Quitar de la biblioteca…</translation>
    </message>
    <message>
        <source>Your tags</source>
        <translation>Sus etiquetas</translation>
    </message>
    <message>
        <source>Open the scorecard of {year}</source>
        <translation>Abrir la ficha de {year}</translation>
    </message>
    <message>
        <source>Open {country} again</source>
        <translation>Abrir de nuevo {country}</translation>
    </message>
    <message>
        <source>The work there has ended. Everything stays readable.</source>
        <translation>El trabajo allí terminó. Todo se puede seguir leyendo.</translation>
    </message>
    <message>
        <source>Close {country}</source>
        <translation>Cerrar {country}</translation>
    </message>
    <message>
        <source>When the work there has ended. Everything stays readable, and can be left out.</source>
        <translation>Cuando el trabajo allí terminó. Todo se puede seguir leyendo, y se puede dejar fuera.</translation>
    </message>
</context>
<context>
    <name>LibraryRemoval</name>
    <message>
        <source>Take this scorecard out?</source>
        <translation>¿Quitar esta ficha?</translation>
    </message>
    <message>
        <source>It goes with all its revisions. Its file is not touched, and can be taken in again.</source>
        <translation>Se quita con todas sus ediciones. Su archivo no se toca y se puede recibir otra vez.</translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation>Quitarla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarla</translation>
    </message>
</context>
<context>
    <name>LibraryRows</name>
    <message>
        <source>Lay side by side</source>
        <translation>Poner lado a lado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>{group}: {count}, {folded}</source>
        <translation>{group}: {count}, {folded}</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>marcada</translation>
    </message>
    <message>
        <source>not marked</source>
        <translation>sin marcar</translation>
    </message>
</context>
<context>
    <name>LibraryTable</name>
    <message>
        <source>Scorecards</source>
        <translation>Fichas</translation>
    </message>
    <message>
        <source>Space marks a scorecard to lay it beside others, Enter opens it.</source>
        <translation>La barra espaciadora marca una ficha para ponerla al lado de otras; Intro la abre.</translation>
    </message>
</context>
<context>
    <name>LibraryYears</name>
    <message>
        <source>Other years</source>
        <translation>Otros años</translation>
    </message>
    <message>
        <source>Other revisions of this one</source>
        <translation>Otras ediciones de esta ficha</translation>
    </message>
    <message>
        <source>Revision {revision}, taken in {date}</source>
        <translation>Edición {revision}, recibida: {date}</translation>
    </message>
    <message>
        <source>Not signed, taken in {date}</source>
        <translation>Sin firmar, recibida: {date}</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>{points} {band}</source>
        <translation>{points} {band}</translation>
    </message>
    <message>
        <source>held by a must-have</source>
        <translation>frenada por un punto indispensable</translation>
    </message>
</context>
<context>
    <name>MustHaveRow</name>
    <message>
        <source>What could be a first step</source>
        <translation>Cuál podría ser un primer paso</translation>
    </message>
    <message>
        <source>At 0: {anchor}</source>
        <translation>En 0: {anchor}</translation>
    </message>
    <message>
        <source>• {step}</source>
        <translation>• {step}</translation>
    </message>
</context>
<context>
    <name>MustHavesCard</name>
    <message numerus="yes">
        <source>%n must-have(s) fail</source>
        <translation>
            <numerusform>Falta %n punto indispensable</numerusform>
            <numerusform>Faltan %n puntos indispensables</numerusform>
        </translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Puntos indispensables</translation>
    </message>
    <message>
        <source>{code} {title}</source>
        <translation>{code} {title}</translation>
    </message>
    <message>
        <source>Nobody could say how this is.</source>
        <translation>Nadie pudo decir cómo está esto.</translation>
    </message>
    <message>
        <source>First step: find out.</source>
        <translation>Primer paso: averiguarlo.</translation>
    </message>
    <message>
        <source>First step: show it. “{grade}” is enough.</source>
        <translation>Primer paso: mostrarlo. Basta con «{grade}».</translation>
    </message>
    <message>
        <source>First step: {step}</source>
        <translation>Primer paso: {step}</translation>
    </message>
</context>
<context>
    <name>MustHavesReading</name>
    <message>
        <source>Must-haves that fail most</source>
        <translation>Indispensables que más faltan</translation>
    </message>
    <message>
        <source>A must-have fails where it counts as 0, or where nobody knows. Each line counts the organisations that were asked and have signed.</source>
        <translation>Un punto indispensable falta donde cuenta como 0, o donde nadie sabe cómo está. Cada línea cuenta las organizaciones a las que se preguntó y que ya firmaron.</translation>
    </message>
    <message>
        <source>Organisations that were asked</source>
        <translation>Organizaciones a las que se preguntó</translation>
    </message>
    <message>
        <source>Fails in</source>
        <translation>Falta en</translation>
    </message>
    <message>
        <source>With fewer than ten organisations nothing is counted.</source>
        <translation>Con menos de diez organizaciones no se cuenta nada.</translation>
    </message>
    <message numerus="yes">
        <source>asked of %n: too few to show</source>
        <translation>
            <numerusform>se preguntó a %n: muy pocas para mostrarlo</numerusform>
            <numerusform>se preguntó a %n: muy pocas para mostrarlo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in {failing} of %n organisation(s)</source>
        <translation>
            <numerusform>en {failing} de %n organización</numerusform>
            <numerusform>en {failing} de %n organizaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MustHavesView</name>
    <message>
        <source>Nothing can be counted</source>
        <translation>No hay nada que contar</translation>
    </message>
    <message>
        <source>No signed scorecard with a locked section fits what you asked for on the left.</source>
        <translation>Ninguna ficha firmada con una sección cerrada coincide con lo que se eligió a la izquierda.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>NotApplicable</name>
    <message>
        <source>Why does it not apply?</source>
        <translation>¿Por qué no se aplica?</translation>
    </message>
    <message>
        <source>Save the reason</source>
        <translation>Guardar la razón</translation>
    </message>
</context>
<context>
    <name>OneOverTime</name>
    <message numerus="yes">
        <source>%n step(s) that a record shows</source>
        <translation>
            <numerusform>%n paso que muestra un documento</numerusform>
            <numerusform>%n pasos que muestra un documento</numerusform>
        </translation>
    </message>
    <message>
        <source>Higher than in {year}, and a record shows it.</source>
        <translation>Más alto que en {year}, y un documento lo muestra.</translation>
    </message>
    <message>
        <source>No question is higher than in {year} with a record that shows it.</source>
        <translation>Ninguna pregunta está más alta que en {year} con un documento que lo muestre.</translation>
    </message>
    <message>
        <source>{organisation}: what changed from {before} to {after}</source>
        <translation>{organisation}: qué cambió de {before} a {after}</translation>
    </message>
    <message>
        <source>No signed scorecard of this organisation is here.</source>
        <translation>Aquí no hay ninguna ficha firmada de esta organización.</translation>
    </message>
    <message>
        <source>Only one signed year is here, so there is nothing to compare yet.</source>
        <translation>Aquí hay un solo año firmado; por eso todavía no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Points move a little every year, also when nothing changes. Here you see what is more than that.</source>
        <translation>Los puntajes se mueven un poco cada año, también cuando nada cambia. Aquí se ve lo que es más que eso.</translation>
    </message>
</context>
<context>
    <name>OverTimeView</name>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation>Escriban una parte de su nombre</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>One organisation</source>
        <translation>Una organización</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Choose an organisation</source>
        <translation>Elijan una organización</translation>
    </message>
    <message>
        <source>Its years are shown here, and what changed.</source>
        <translation>Aquí se ven sus años y qué cambió.</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No scorecard fits the filter.</source>
        <translation>Ninguna ficha coincide con el filtro.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Abrir la biblioteca</translation>
    </message>
</context>
<context>
    <name>PastReading</name>
    <message>
        <source>Not signed, so not shown: {years}.</source>
        <translation>Sin firmar; por eso no se muestra: {years}.</translation>
    </message>
    <message>
        <source>Several scorecards of one year are here; the last revision is shown: {years}.</source>
        <translation>Hay varias fichas de un mismo año; se muestra la última edición: {years}.</translation>
    </message>
    <message>
        <source>Made with a version of the questions that is not in this program: {years}.</source>
        <translation>Con una versión de las preguntas que no está en este programa: {years}.</translation>
    </message>
    <message>
        <source>Not on the scorecard of {year}, so there is nothing to compare.</source>
        <translation>No está en la ficha de {year}; por eso no hay nada que comparar.</translation>
    </message>
    <message>
        <source>{before} to {after}: {verdict}</source>
        <translation>De {before} a {after}: {verdict}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) answered alone.</source>
        <translation>
            <numerusform>%n integrante respondió a solas.</numerusform>
            <numerusform>%n integrantes respondieron a solas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastSeen</name>
    <message>
        <source>{organisation} over time</source>
        <translation>{organisation} en el tiempo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Held at</source>
        <translation>Se queda en</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>PinField</name>
    <message>
        <source>Show the PIN</source>
        <translation>Mostrar el PIN</translation>
    </message>
    <message>
        <source>Hide the PIN</source>
        <translation>Ocultar el PIN</translation>
    </message>
</context>
<context>
    <name>PlanActions</name>
    <message>
        <source>Nothing is planned yet. Take a suggestion, or write an own action.</source>
        <translation>Todavía no hay nada en el plan. Tomen una sugerencia o escriban una acción propia.</translation>
    </message>
    <message>
        <source>Write an own action</source>
        <translation>Escribir una acción propia</translation>
    </message>
    <message>
        <source>These texts leave this computer with the scorecard: no names, no phone numbers.</source>
        <translation>Estos textos salen de esta computadora con la ficha: sin nombres ni números de teléfono.</translation>
    </message>
    <message>
        <source>Actions for the coming year</source>
        <translation>Acciones para el próximo año</translation>
    </message>
    <message>
        <source>{taken} of {most}</source>
        <translation>{taken} de {most}</translation>
    </message>
</context>
<context>
    <name>PlanCalendar</name>
    <message>
        <source>Save as calendar file…</source>
        <translation>Guardar como calendario…</translation>
    </message>
    <message>
        <source>Give an action a date, and it can go into a calendar.</source>
        <translation>Con una fecha, una acción puede ir a un calendario.</translation>
    </message>
    <message>
        <source>The calendar file is saved</source>
        <translation>El calendario está guardado</translation>
    </message>
    <message>
        <source>The calendar file was not saved. Your plan is safe.</source>
        <translation>El calendario no se guardó. Su plan está a salvo.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dónde guardar</translation>
    </message>
</context>
<context>
    <name>PlanPage</name>
    <message>
        <source>Last year&apos;s plan</source>
        <translation>El plan del año pasado</translation>
    </message>
    <message>
        <source>Begin here: what is done, and what came of it?</source>
        <translation>Empiecen aquí: ¿qué está hecho y qué resultó?</translation>
    </message>
    <message>
        <source>This year&apos;s plan</source>
        <translation>El plan de este año</translation>
    </message>
    <message>
        <source>The board has signed, so the plan stands as it is. What is done can still be ticked.</source>
        <translation>La junta ya firmó; por eso el plan queda como está. Todavía se puede marcar lo que está hecho.</translation>
    </message>
    <message>
        <source>Plan the coming year</source>
        <translation>Planear el próximo año</translation>
    </message>
    <message>
        <source>Suggestions come from locked sections, and none is locked yet. Own actions are welcome now.</source>
        <translation>Las sugerencias salen de las secciones cerradas, y todavía no hay ninguna. Las acciones propias ya se pueden escribir.</translation>
    </message>
    <message>
        <source>The locked sections suggest nothing more.</source>
        <translation>Las secciones cerradas no sugieren nada más.</translation>
    </message>
    <message>
        <source>They come from your answers, the most urgent first. You choose.</source>
        <translation>Salen de sus respuestas, primero lo más urgente. Ustedes eligen.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) are what a board can carry in a year. Take one out to make room.</source>
        <translation>
            <numerusform>Una junta puede llevar %n acción en un año. Quítenla para hacer espacio.</numerusform>
            <numerusform>Una junta puede llevar %n acciones en un año. Quiten una para hacer espacio.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanReading</name>
    <message>
        <source>Not known yet</source>
        <translation>Todavía no se sabe</translation>
    </message>
    <message>
        <source>Find out: {question}</source>
        <translation>Averiguar: {question}</translation>
    </message>
    <message>
        <source>Was due on {date}</source>
        <translation>Era para el {date}</translation>
    </message>
    <message>
        <source>A must-have that nobody knows</source>
        <translation>Un punto indispensable que nadie sabe cómo está</translation>
    </message>
    <message>
        <source>You did not agree on this</source>
        <translation>En esto no hubo acuerdo</translation>
    </message>
    <message>
        <source>A must-have that is missing</source>
        <translation>Un punto indispensable que falta</translation>
    </message>
    <message>
        <source>A must-have that has begun</source>
        <translation>Un punto indispensable que está empezando</translation>
    </message>
    <message>
        <source>One step to “{level}”</source>
        <translation>A un paso de «{level}»</translation>
    </message>
    <message>
        <source>Not in place yet</source>
        <translation>Todavía no existe</translation>
    </message>
    <message>
        <source>Begun, and not yet agreed</source>
        <translation>Está empezando y falta acordarlo por escrito</translation>
    </message>
    <message>
        <source>Little work</source>
        <translation>Poco trabajo</translation>
    </message>
    <message>
        <source>Some work</source>
        <translation>Algo de trabajo</translation>
    </message>
    <message>
        <source>Much work</source>
        <translation>Mucho trabajo</translation>
    </message>
    <message>
        <source>{effort}: {meaning}</source>
        <translation>{effort}: {meaning}</translation>
    </message>
    <message>
        <source>until {date}</source>
        <translation>hasta el {date}</translation>
    </message>
    <message>
        <source>Done when: {sign}</source>
        <translation>Está hecha cuando: {sign}</translation>
    </message>
    <message>
        <source>Aimed at level {aim}. Where it is now is seen when {section} is locked.</source>
        <translation>Nivel meta: {aim}. Dónde está ahora se verá al cerrar {section}.</translation>
    </message>
    <message>
        <source>Aimed at level {aim}. Not known now.</source>
        <translation>Nivel meta: {aim}. Ahora no se sabe.</translation>
    </message>
    <message>
        <source>Aimed at level {aim}, now at {now}: reached.</source>
        <translation>Nivel meta: {aim}; ahora: {now}. Se logró.</translation>
    </message>
    <message>
        <source>Aimed at level {aim}, now at {now}.</source>
        <translation>Nivel meta: {aim}; ahora: {now}.</translation>
    </message>
</context>
<context>
    <name>PlanSuggestions</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparePage</name>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Language of the questions</source>
        <translation>Idioma de las preguntas</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>{section}, {count} questions</source>
        <translation>{section}, {count} preguntas</translation>
    </message>
    <message>
        <source>What do you want to look at?</source>
        <translation>¿Qué queremos mirar?</translation>
    </message>
    <message>
        <source>You can change this later. Nothing leaves this computer.</source>
        <translation>Esto se puede cambiar después. Nada sale de esta computadora.</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>To the first page</source>
        <translation>Ir al inicio</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>¿Quiénes somos?</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>In which language?</source>
        <translation>¿En qué idioma?</translation>
    </message>
    <message>
        <source>Bands, not exact figures, so that nobody can recognise you. You may leave them out.</source>
        <translation>Rangos, no cifras exactas, para que nadie pueda reconocer a la organización. Se pueden dejar en blanco.</translation>
    </message>
    <message>
        <source>A little about you</source>
        <translation>Un poco sobre nuestra organización</translation>
    </message>
    <message>
        <source>Core sections</source>
        <translation>Secciones básicas</translation>
    </message>
    <message>
        <source>Modules: at most two a year, best on another day.</source>
        <translation>Módulos: dos al año como máximo, mejor otro día.</translation>
    </message>
    <message>
        <source>Start answering</source>
        <translation>Empezar a responder</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>Seguir respondiendo</translation>
    </message>
    <message>
        <source>A draft translation</source>
        <translation>Una traducción en borrador</translation>
    </message>
    <message>
        <source>Titles and levels are a draft, the questions are still in English. Not checked by a native speaker.</source>
        <translation>Los títulos y los niveles son un borrador; las preguntas siguen en inglés. Falta la revisión de una persona con este idioma como lengua materna.</translation>
    </message>
</context>
<context>
    <name>PrepareWay</name>
    <message>
        <source>How will you answer?</source>
        <translation>¿Cómo vamos a responder?</translation>
    </message>
    <message>
        <source>This cannot change now: answers were asked for in this way. To change it, begin another one.</source>
        <translation>Esto ya no se puede cambiar: las respuestas se pidieron de esta manera. Para cambiarlo, empiecen otra autoevaluación.</translation>
    </message>
    <message>
        <source>Each alone first, then together (recommended)</source>
        <translation>Primero a solas, luego en grupo (recomendado)</translation>
    </message>
    <message>
        <source>Nobody is swayed by the others, and quiet members are heard.</source>
        <translation>Nadie se deja llevar por las demás personas, y también se escucha a quien habla poco.</translation>
    </message>
    <message>
        <source>Together, on one sheet</source>
        <translation>En grupo, en una sola hoja</translation>
    </message>
    <message>
        <source>Quicker, in one meeting. The first to speak often leads the others.</source>
        <translation>Más rápido, en una reunión. Quien habla primero muchas veces influye en el resto.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Desde un archivo</translation>
    </message>
    <message>
        <source>The answers were filled in elsewhere and read in.</source>
        <translation>Las respuestas se llenaron en otro lugar y se leyeron de un archivo.</translation>
    </message>
    <message>
        <source>A ballot</source>
        <translation>Un sobre</translation>
    </message>
    <message>
        <source>You answer alone. Only the board&apos;s computer can open it.</source>
        <translation>Usted responde a solas. Solo la computadora de la junta lo puede abrir.</translation>
    </message>
</context>
<context>
    <name>ProfileLegend</name>
    <message>
        <source>what we can show</source>
        <translation>lo que podemos mostrar</translation>
    </message>
    <message>
        <source>where it could lie once everything is known</source>
        <translation>dónde podría estar cuando se sepa todo</translation>
    </message>
    <message>
        <source>a must-have holds it; behind the wall, what is ready</source>
        <translation>un punto indispensable lo frena; detrás del muro, lo que ya está listo</translation>
    </message>
</context>
<context>
    <name>ProfileRows</name>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntaje</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Todavía sin puntaje</translation>
    </message>
</context>
<context>
    <name>QuestionHead</name>
    <message>
        <source>Must-have</source>
        <translation>Indispensable</translation>
    </message>
    <message>
        <source>If a must-have fails, it holds the result of its whole section back.</source>
        <translation>Si falta un punto indispensable, frena el resultado de toda su sección.</translation>
    </message>
    <message>
        <source>{now} of {total}</source>
        <translation>{now} de {total}</translation>
    </message>
</context>
<context>
    <name>RadarRows</name>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Todavía sin puntaje</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{done}/{all}</source>
        <translation>{done}/{all}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{given}/{total}</source>
        <translation>{given}/{total}</translation>
    </message>
    <message>
        <source>Each answers alone</source>
        <translation>Cada quien a solas</translation>
    </message>
    <message>
        <source>say who answers</source>
        <translation>digan quién responde</translation>
    </message>
    <message>
        <source>open the answers together</source>
        <translation>abran las respuestas en grupo</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are not done</source>
        <translation>
            <numerusform>Falta %n persona</numerusform>
            <numerusform>Faltan %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to agree on</source>
        <translation>
            <numerusform>%n pregunta por acordar</numerusform>
            <numerusform>%n preguntas por acordar</numerusform>
        </translation>
    </message>
    <message>
        <source>pause any time</source>
        <translation>con pausas cuando quieran</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>Falta %n pregunta</numerusform>
            <numerusform>Faltan %n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s), pause any time</source>
        <translation>
            <numerusform>cerca de %n minuto, con pausas cuando quieran</numerusform>
            <numerusform>unos %n minutos, con pausas cuando quieran</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Todo respondido</translation>
    </message>
    <message>
        <source>hand your answers in</source>
        <translation>falta entregar las respuestas</translation>
    </message>
    <message>
        <source>lock a section to see its result</source>
        <translation>cierren una sección para ver su resultado</translation>
    </message>
    <message>
        <source>All sections are locked</source>
        <translation>Todo está cerrado</translation>
    </message>
    <message>
        <source>look at the results, plan, sign</source>
        <translation>miren los resultados, planeen, firmen</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>share it, and come back next year</source>
        <translation>compartan la ficha y vuelvan el próximo año</translation>
    </message>
</context>
<context>
    <name>RefusedFiles</name>
    <message>
        <source>Refused files</source>
        <translation>Archivos que no se pudieron recibir</translation>
    </message>
    <message>
        <source>Copy as a mail text</source>
        <translation>Copiar como texto para un correo</translation>
    </message>
    <message>
        <source>It names files and reasons, no folders.</source>
        <translation>Nombra archivos y razones, no carpetas.</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a mail now.</source>
        <translation>Copiado. Ahora se puede pegar en un correo.</translation>
    </message>
</context>
<context>
    <name>RegionHead</name>
    <message>
        <source>About whom</source>
        <translation>Sobre quién</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Save as a workbook…</source>
        <translation>Guardar como hoja de cálculo…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>El último</translation>
    </message>
</context>
<context>
    <name>RegionPage</name>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Todavía no hay nada que informar</translation>
    </message>
    <message>
        <source>A report needs the scorecards of five organisations, or of ten from one country.</source>
        <translation>Un informe necesita las fichas de cinco organizaciones, o de diez si son de un mismo país.</translation>
    </message>
    <message>
        <source>Take scorecards in</source>
        <translation>Recibir fichas</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>No hay nada que informar</translation>
    </message>
    <message>
        <source>These organisations have no scorecard up to this year.</source>
        <translation>Estas organizaciones no tienen ninguna ficha hasta este año.</translation>
    </message>
    <message>
        <source>To read here, not to pass on</source>
        <translation>Para leer aquí, no para compartir</translation>
    </message>
    <message>
        <source>Copied. You can paste it into a mail.</source>
        <translation>Copiado. Se puede pegar en un correo.</translation>
    </message>
</context>
<context>
    <name>ReopenForm</name>
    <message>
        <source>Why is it opened again?</source>
        <translation>¿Por qué se abre de nuevo?</translation>
    </message>
    <message>
        <source>A reason is needed. It stays in your records.</source>
        <translation>Hace falta una razón. Queda guardada con ustedes.</translation>
    </message>
    <message>
        <source>Open the section again</source>
        <translation>Abrir la sección de nuevo</translation>
    </message>
    <message>
        <source>Is an answer wrong?</source>
        <translation>¿Hay una respuesta equivocada?</translation>
    </message>
    <message>
        <source>Open the section, change the answer and lock it again. Until then its result is hidden.</source>
        <translation>Abran la sección, cambien la respuesta y cierren la sección otra vez. Mientras tanto, el resultado no se ve.</translation>
    </message>
</context>
<context>
    <name>ReopenSigned</name>
    <message>
        <source>Why is it opened again?</source>
        <translation>¿Por qué se abre de nuevo?</translation>
    </message>
    <message>
        <source>A reason is needed. It stays on this computer.</source>
        <translation>Hace falta una razón. Se queda en esta computadora.</translation>
    </message>
    <message>
        <source>Open the assessment again</source>
        <translation>Abrir de nuevo la autoevaluación</translation>
    </message>
    <message>
        <source>Revision {revision} and its seal are kept. A new revision begins: on the page Results you open the section that has to change, and at the end the board signs again.</source>
        <translation>La edición {revision} y su sello se conservan. Empieza una edición nueva: en la página «Resultados» abran la sección que tiene que cambiar y, al final, la junta firma de nuevo.</translation>
    </message>
</context>
<context>
    <name>Respondent</name>
    <message>
        <source>Staff member {number}</source>
        <translation>Personal {number}</translation>
    </message>
    <message>
        <source>Member {number}</source>
        <translation>Integrante {number}</translation>
    </message>
</context>
<context>
    <name>RespondentRow</name>
    <message>
        <source>More for {name}</source>
        <translation>Más opciones para {name}</translation>
    </message>
    <message>
        <source>ballot is in</source>
        <translation>sobre recibido</translation>
    </message>
    <message>
        <source>done</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>answers on another computer</source>
        <translation>responde en otra computadora</translation>
    </message>
    <message>
        <source>{given} of {total} answered</source>
        <translation>{given} de {total} con respuesta</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sit down</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>{action}: {name}</source>
        <translation>{action}: {name}</translation>
    </message>
    <message>
        <source>Change the name…</source>
        <translation>Cambiar el nombre…</translation>
    </message>
    <message>
        <source>PIN forgotten: start again…</source>
        <translation>PIN olvidado: empezar de nuevo…</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
</context>
<context>
    <name>ResultsBoard</name>
    <message>
        <source>nothing applies</source>
        <translation>nada se aplica</translation>
    </message>
    <message numerus="yes">
        <source>find out %n more</source>
        <translation>
            <numerusform>averigüen %n más</numerusform>
            <numerusform>averigüen %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>at least {band}</source>
        <translation>al menos «{band}»</translation>
    </message>
</context>
<context>
    <name>ResultsCards</name>
    <message>
        <source>{code} {title}</source>
        <translation>{code} {title}</translation>
    </message>
    <message>
        <source>{code} {title} (must-have)</source>
        <translation>{code} {title} (indispensable)</translation>
    </message>
</context>
<context>
    <name>ResultsHead</name>
    <message>
        <source>What our answers show</source>
        <translation>Lo que muestran nuestras respuestas</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>No must-have holds a section back.</source>
        <translation>Ningún punto indispensable frena una sección.</translation>
    </message>
    <message>
        <source>Must-haves hold these back: {sections}.</source>
        <translation>Hay puntos indispensables que frenan estas secciones: {sections}.</translation>
    </message>
    <message>
        <source>One must-have holds {section} back.</source>
        <translation>Un punto indispensable frena esta sección: {section}.</translation>
    </message>
    <message>
        <source>Must-haves hold {section} back.</source>
        <translation>Hay puntos indispensables que frenan esta sección: {section}.</translation>
    </message>
</context>
<context>
    <name>ResultsPage</name>
    <message>
        <source>Which years</source>
        <translation>Qué años</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Este año</translation>
    </message>
    <message>
        <source>Over the years</source>
        <translation>A lo largo de los años</translation>
    </message>
    <message>
        <source>Next year you will see here what changed.</source>
        <translation>El próximo año verán aquí qué cambió.</translation>
    </message>
    <message numerus="yes">
        <source>All %n section(s) can be seen.</source>
        <translation>
            <numerusform>Se puede ver la única sección.</numerusform>
            <numerusform>Se pueden ver las %n secciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>{seen} of {sections} sections can be seen.</source>
        <translation>Secciones que se pueden ver: {seen} de {sections}.</translation>
    </message>
    <message>
        <source>Results stay hidden until a section is locked, so that nobody answers for the number.</source>
        <translation>Los resultados no se ven hasta cerrar la sección, para que nadie responda pensando en el número.</translation>
    </message>
    <message>
        <source>Nothing to see yet: the board agrees first, and locks a section.</source>
        <translation>Todavía no hay nada que ver: primero la junta acuerda y cierra una sección.</translation>
    </message>
    <message>
        <source>Go to Agree</source>
        <translation>Ir a «Acordar»</translation>
    </message>
    <message>
        <source>{section} is answered. Lock it to see its result.</source>
        <translation>{section}: todo respondido. Cierren la sección para ver el resultado.</translation>
    </message>
    <message>
        <source>Lock {section}</source>
        <translation>Cerrar {section}</translation>
    </message>
    <message>
        <source>Nothing to see yet</source>
        <translation>Todavía no hay nada que ver</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>Seguir respondiendo</translation>
    </message>
</context>
<context>
    <name>RevisionRow</name>
    <message>
        <source>Revision {revision}</source>
        <translation>Edición {revision}</translation>
    </message>
    <message>
        <source>Opened again: {reason}</source>
        <translation>Se abrió de nuevo: {reason}</translation>
    </message>
    <message>
        <source>What is different in revision {revision}?</source>
        <translation>¿Qué es distinto en la edición {revision}?</translation>
    </message>
    <message>
        <source>Nothing is different.</source>
        <translation>Nada es distinto.</translation>
    </message>
    <message>
        <source>Before: {value}</source>
        <translation>Antes: {value}</translation>
    </message>
    <message>
        <source>Then: {value}</source>
        <translation>Después: {value}</translation>
    </message>
</context>
<context>
    <name>ScoreNumber</name>
    <message>
        <source>{score}, why?</source>
        <translation>{score}, ¿por qué?</translation>
    </message>
    <message>
        <source>why?</source>
        <translation>¿por qué?</translation>
    </message>
</context>
<context>
    <name>SectionBar</name>
    <message>
        <source>Lock and see the result</source>
        <translation>Cerrar y ver el resultado</translation>
    </message>
    <message>
        <source>See the result</source>
        <translation>Ver el resultado</translation>
    </message>
    <message>
        <source>Open again…</source>
        <translation>Abrir de nuevo…</translation>
    </message>
    <message>
        <source>Why is it opened again?</source>
        <translation>¿Por qué se abre de nuevo?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>{section} is locked.</source>
        <translation>{section}: sección cerrada.</translation>
    </message>
    <message>
        <source>{section}: every question has an answer.</source>
        <translation>{section}: todas las preguntas tienen respuesta.</translation>
    </message>
</context>
<context>
    <name>SectionYears</name>
    <message>
        <source>Why? {section}, year by year</source>
        <translation>¿Por qué? {section}, año por año</translation>
    </message>
    <message>
        <source>Knowing what we know now, {year} was really …</source>
        <translation>Con lo que sabemos ahora, {year} en realidad fue …</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Deleted. Nothing is lost yet.</source>
        <translation>Se borró. Todavía no se pierde nada.</translation>
    </message>
</context>
<context>
    <name>ShareChoices</name>
    <message>
        <source>Notes to the reader</source>
        <translation>Notas para quien lee</translation>
    </message>
</context>
<context>
    <name>ShareLeaving</name>
    <message numerus="yes">
        <source>%n section(s) not locked and left out: {sections}.</source>
        <translation>
            <numerusform>%n sección sin cerrar que no se incluye: {sections}.</numerusform>
            <numerusform>%n secciones sin cerrar que no se incluyen: {sections}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{instrument}, version {version}</source>
        <translation>{instrument}, versión {version}</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
</context>
<context>
    <name>ShareMaking</name>
    <message>
        <source>Workbook</source>
        <translation>Hoja de cálculo</translation>
    </message>
    <message>
        <source>To send to an adviser, and to look into every number.</source>
        <translation>Para enviar a quien les asesora y ver qué hay detrás de cada número.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>To print and to lay on the table at a meeting.</source>
        <translation>Para imprimir y poner sobre la mesa en una reunión.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>For other programs. Small, and for machines.</source>
        <translation>Para otros programas. Archivo pequeño, para máquinas.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Make the scorecard</source>
        <translation>Crear la ficha</translation>
    </message>
    <message>
        <source>Choose at least one form.</source>
        <translation>Elijan al menos un formato.</translation>
    </message>
    <message>
        <source>Making the files, and reading them back…</source>
        <translation>Creando los archivos y comprobando que se leen bien…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Not signed yet: a draft</source>
        <translation>Todavía sin firmar: un borrador</translation>
    </message>
    <message>
        <source>Every file says so. After the signature you make them again.</source>
        <translation>Cada archivo lo dice. Después de la firma los crean de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) made</source>
        <translation>
            <numerusform>%n archivo creado</numerusform>
            <numerusform>%n archivos creados</numerusform>
        </translation>
    </message>
    <message>
        <source>The scorecard was not made. Your answers are safe.</source>
        <translation>La ficha no se creó. Sus respuestas están a salvo.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Dónde guardar</translation>
    </message>
    <message>
        <source>In which form?</source>
        <translation>¿En qué formato?</translation>
    </message>
</context>
<context>
    <name>SharePage</name>
    <message>
        <source>This is exactly what leaves this computer</source>
        <translation>Esto es exactamente lo que sale de esta computadora</translation>
    </message>
    <message>
        <source>Save the files</source>
        <translation>Guardar los archivos</translation>
    </message>
    <message>
        <source>Sign and share</source>
        <translation>Firmar y compartir</translation>
    </message>
    <message>
        <source>Nothing is sent from here. Files are written into a folder; you decide who gets them.</source>
        <translation>Desde aquí no se envía nada. Los archivos se guardan en una carpeta; ustedes deciden quién los recibe.</translation>
    </message>
    <message>
        <source>As people read it. Nothing else is in the files.</source>
        <translation>Tal como se lee. En los archivos no hay nada más.</translation>
    </message>
    <message>
        <source>Nothing to share yet</source>
        <translation>Todavía no hay nada que compartir</translation>
    </message>
    <message>
        <source>A scorecard holds locked sections only. The board agrees on a section, then locks it.</source>
        <translation>La ficha solo lleva secciones cerradas. La junta acuerda una sección y luego la cierra.</translation>
    </message>
    <message>
        <source>Go to Agree</source>
        <translation>Ir a «Acordar»</translation>
    </message>
    <message>
        <source>A scorecard holds locked sections only. Answer a section to its end, then lock it.</source>
        <translation>La ficha solo lleva secciones cerradas. Respondan una sección completa y luego ciérrenla.</translation>
    </message>
    <message>
        <source>Go on answering</source>
        <translation>Seguir respondiendo</translation>
    </message>
</context>
<context>
    <name>ShareStaying</name>
    <message>
        <source>What each person answered alone</source>
        <translation>Lo que cada persona respondió a solas</translation>
    </message>
    <message>
        <source>Names of people, and PINs</source>
        <translation>Los nombres de las personas y los PIN</translation>
    </message>
    <message>
        <source>Notes to the questions, and other views</source>
        <translation>Las notas a las preguntas y otras opiniones</translation>
    </message>
    <message>
        <source>Reasons, and your words on the page Check</source>
        <translation>Las razones y sus comentarios en la página «Revisar»</translation>
    </message>
    <message>
        <source>Titles and dates of the records that show something</source>
        <translation>Los títulos y las fechas de los documentos que muestran algo</translation>
    </message>
    <message>
        <source>This stays here</source>
        <translation>Esto se queda aquí</translation>
    </message>
</context>
<context>
    <name>SharedSection</name>
    <message numerus="yes">
        <source>{section}: %n answer(s)</source>
        <translation>
            <numerusform>{section}: %n respuesta</numerusform>
            <numerusform>{section}: %n respuestas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowPanel</name>
    <message>
        <source>Find a name</source>
        <translation>Buscar un nombre</translation>
    </message>
    <message>
        <source>Only open countries</source>
        <translation>Solo países abiertos</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Quitar todo</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>All countries</source>
        <translation>Todos los países</translation>
    </message>
    <message>
        <source>All regions</source>
        <translation>Todas las regiones</translation>
    </message>
    <message>
        <source>All sizes</source>
        <translation>Todos los tamaños</translation>
    </message>
    <message>
        <source>All forms</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Todos los años</translation>
    </message>
    <message>
        <source>With and without</source>
        <translation>Con y sin etiqueta</translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} de {all}</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
</context>
<context>
    <name>SideBySideBoard</name>
    <message>
        <source>Values, over all core questions of each scorecard</source>
        <translation>Valores, en todas las preguntas básicas de cada ficha</translation>
    </message>
    <message>
        <source>How they were answered</source>
        <translation>Cómo se respondieron</translation>
    </message>
    <message>
        <source>Points are before must-haves, counted again on the questions that all of them answered. Every bar runs from 0 to 100. Columns stand from A to Z; nothing is ranked.</source>
        <translation>Los puntajes son sin los topes de los puntos indispensables, calculados de nuevo con las preguntas que todas respondieron. Cada barra va de 0 a 100. Las columnas van de la A a la Z; no es una clasificación.</translation>
    </message>
    <message numerus="yes">
        <source>%n reason(s), and what can be done</source>
        <translation>
            <numerusform>%n razón, y qué se puede hacer</numerusform>
            <numerusform>%n razones, y qué se puede hacer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SideBySideView</name>
    <message>
        <source>Save this comparison…</source>
        <translation>Guardar esta comparación…</translation>
    </message>
    <message>
        <source>Choose two to six scorecards</source>
        <translation>Elijan de dos a seis fichas</translation>
    </message>
    <message>
        <source>Tick them in the library or in the heatmap. Then they stand here side by side, from A to Z.</source>
        <translation>Márquenlas en la biblioteca o en el mapa de calor. Entonces aparecen aquí lado a lado, de la A a la Z.</translation>
    </message>
    <message>
        <source>One scorecard is chosen. One more is needed.</source>
        <translation>Hay una ficha elegida. Hace falta una más.</translation>
    </message>
    <message>
        <source>Open the library</source>
        <translation>Abrir la biblioteca</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Guardado: {file}</translation>
    </message>
</context>
<context>
    <name>SideHeads</name>
    <message>
        <source>Open the scorecard {scorecard}</source>
        <translation>Abrir la ficha {scorecard}</translation>
    </message>
    <message>
        <source>Take away {scorecard}</source>
        <translation>Quitar {scorecard}</translation>
    </message>
</context>
<context>
    <name>SideReading</name>
    <message>
        <source>Not all of them are compared.</source>
        <translation>No se comparan todas.</translation>
    </message>
    <message>
        <source>Answered alone</source>
        <translation>Respondieron a solas</translation>
    </message>
    <message>
        <source>Facilitated</source>
        <translation>Facilitación</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Version of the questions</source>
        <translation>Versión de las preguntas</translation>
    </message>
    <message>
        <source>{scorecard}: not compared</source>
        <translation>{scorecard}: sin comparar</translation>
    </message>
    <message>
        <source>Not on every scorecard: each score is that of its own scorecard.</source>
        <translation>No está en todas las fichas: cada puntaje es el de su propia ficha.</translation>
    </message>
    <message>
        <source>Too few questions in common ({shared} of {items}): each score is that of its own scorecard.</source>
        <translation>Muy pocas preguntas en común ({shared} de {items}): cada puntaje es el de su propia ficha.</translation>
    </message>
    <message>
        <source>not compared</source>
        <translation>sin comparar</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se preguntó</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} puntos</translation>
    </message>
</context>
<context>
    <name>SignDone</name>
    <message>
        <source>Open it again</source>
        <translation>Abrirla de nuevo</translation>
    </message>
    <message>
        <source>Read it to each other by phone: the paper and the file must show the same.</source>
        <translation>Pueden leérselo por teléfono: el papel y el archivo deben mostrar lo mismo.</translation>
    </message>
</context>
<context>
    <name>SignForm</name>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Signing locks the whole assessment as revision {revision}. To change something later, the board opens it again with a reason; what was signed is kept.</source>
        <translation>Al firmar se cierra toda la autoevaluación como edición {revision}. Para cambiar algo después, la junta la abre de nuevo y da una razón; lo que se firmó se conserva.</translation>
    </message>
    <message>
        <source>Roles only. The names stand in your minutes, not here.</source>
        <translation>Solo cargos. Los nombres están en su acta, no aquí.</translation>
    </message>
    <message>
        <source>Who signs?</source>
        <translation>¿Quién firma?</translation>
    </message>
</context>
<context>
    <name>SignPath</name>
    <message>
        <source>Go to Check</source>
        <translation>Ir a «Revisar»</translation>
    </message>
    <message>
        <source>Is it ready?</source>
        <translation>¿Está lista?</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Nothing stands in the way of signing.</source>
        <translation>Nada impide firmar.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must be put right first.</source>
        <translation>
            <numerusform>Primero hay que corregir %n cosa.</numerusform>
            <numerusform>Primero hay que corregir %n cosas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) need a word from the board.</source>
        <translation>
            <numerusform>%n cosa necesita un comentario de la junta.</numerusform>
            <numerusform>%n cosas necesitan un comentario de la junta.</numerusform>
        </translation>
    </message>
    <message>
        <source>The board signs what stands, in its roles.</source>
        <translation>La junta firma lo que está aquí, con sus cargos.</translation>
    </message>
    <message>
        <source>The board signs here when nothing stands in the way.</source>
        <translation>La junta firma aquí cuando nada lo impida.</translation>
    </message>
</context>
<context>
    <name>SignReading</name>
    <message>
        <source>Note on {section}</source>
        <translation>Nota sobre {section}</translation>
    </message>
    <message>
        <source>An action of the plan</source>
        <translation>Una acción del plan</translation>
    </message>
    <message>
        <source>on the scorecard</source>
        <translation>en la ficha</translation>
    </message>
    <message>
        <source>not on the scorecard</source>
        <translation>fuera de la ficha</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>SignRevisions</name>
    <message>
        <source>Revisions</source>
        <translation>Ediciones</translation>
    </message>
</context>
<context>
    <name>SignRoles</name>
    <message>
        <source>Add another role</source>
        <translation>Agregar otro cargo</translation>
    </message>
    <message>
        <source>Add another role…</source>
        <translation>Agregar otro cargo…</translation>
    </message>
</context>
<context>
    <name>SpreadNames</name>
    <message>
        <source>Organisations at this point</source>
        <translation>Organizaciones en este puntaje</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) at {point}, from A to Z</source>
        <translation>
            <numerusform>%n organización en {point}, de la A a la Z</numerusform>
            <numerusform>%n organizaciones en {point}, de la A a la Z</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpreadView</name>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Nothing is found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No scorecard fits what you asked for on the left.</source>
        <translation>Ninguna ficha coincide con lo que se eligió a la izquierda.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>SpreadWords</name>
    <message>
        <source>Scores</source>
        <translation>Puntajes</translation>
    </message>
    <message>
        <source>Evidence gap</source>
        <translation>Falta de respaldo</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>How many points what boards say lies above what they can show. At 0 everything said can be shown.</source>
        <translation>Cuántos puntos más da lo que dicen las juntas que lo que pueden mostrar. En 0, todo lo dicho se puede mostrar.</translation>
    </message>
    <message>
        <source>Points for each value, over all answers that carry it.</source>
        <translation>Puntos de cada valor, con todas las respuestas que cuentan para él.</translation>
    </message>
    <message>
        <source>Points of each section. The numbers say where organisations stand, not which is better.</source>
        <translation>Puntos de cada sección. Los números dicen dónde están las organizaciones, no cuál es mejor.</translation>
    </message>
    <message>
        <source>In the table organisations stand from A to Z. Nothing is ranked.</source>
        <translation>En la tabla, las organizaciones van de la A a la Z. No es una clasificación.</translation>
    </message>
    <message numerus="yes">
        <source>%n held by a must-have.</source>
        <translation>
            <numerusform>A %n la frena un punto indispensable.</numerusform>
            <numerusform>A %n las frena un punto indispensable.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: {reasons}.</source>
        <translation>No se incluyen: {reasons}.</translation>
    </message>
    <message numerus="yes">
        <source>%n not signed</source>
        <translation>
            <numerusform>%n sin firmar</numerusform>
            <numerusform>%n sin firmar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without this section</source>
        <translation>
            <numerusform>%n sin esta sección</numerusform>
            <numerusform>%n sin esta sección</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where the section is not locked</source>
        <translation>
            <numerusform>%n con la sección sin cerrar</numerusform>
            <numerusform>%n con la sección sin cerrar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where too much is not known</source>
        <translation>
            <numerusform>%n donde hay demasiado que no se sabe</numerusform>
            <numerusform>%n donde hay demasiado que no se sabe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n where too much does not apply</source>
        <translation>
            <numerusform>%n donde hay demasiado que no se aplica</numerusform>
            <numerusform>%n donde hay demasiado que no se aplica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: %n not signed, or with too few answers.</source>
        <translation>
            <numerusform>No se incluye %n, sin firmar o con muy pocas respuestas.</numerusform>
            <numerusform>No se incluyen %n, sin firmar o con muy pocas respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A dot is an organisation.</source>
        <translation>Un círculo es una organización.</translation>
    </message>
    <message>
        <source>The higher a column, the more organisations stand there.</source>
        <translation>Cuanto más alta es una columna, más organizaciones hay allí.</translation>
    </message>
    <message>
        <source>What is hollow is held by a must-have.</source>
        <translation>A lo que se ve hueco lo frena un punto indispensable.</translation>
    </message>
    <message>
        <source>The dark line is the middle.</source>
        <translation>La línea oscura es el valor central.</translation>
    </message>
    <message>
        <source>Half of all stand on the pale ground.</source>
        <translation>La mitad de todas está sobre el fondo claro.</translation>
    </message>
    <message>
        <source>Nobody stands here yet.</source>
        <translation>Todavía no hay ninguna aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s): too few for a middle.</source>
        <translation>
            <numerusform>%n organización: muy pocas para un valor central.</numerusform>
            <numerusform>%n organizaciones: muy pocas para un valor central.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s). The middle is {middle}.</source>
        <translation>
            <numerusform>%n organización. El valor central es {middle}.</numerusform>
            <numerusform>%n organizaciones. El valor central es {middle}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s). Half of them lie between {low} and {high}; the middle is {middle}.</source>
        <translation>
            <numerusform>%n organización. La mitad está entre {low} y {high}; el valor central es {middle}.</numerusform>
            <numerusform>%n organizaciones. La mitad está entre {low} y {high}; el valor central es {middle}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Prepare</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Acordar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Sign and share</source>
        <translation>Firmar y compartir</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message numerus="yes">
        <source>%n step(s) you can show</source>
        <translation>
            <numerusform>%n paso que pueden mostrar</numerusform>
            <numerusform>%n pasos que pueden mostrar</numerusform>
        </translation>
    </message>
    <message>
        <source>Higher than in {year}, and a record shows it.</source>
        <translation>Más alto que en {year}, y un documento lo muestra.</translation>
    </message>
    <message>
        <source>A step counts when a question is higher than in {year} and a record shows it.</source>
        <translation>Un paso cuenta cuando una pregunta está más alta que en {year} y un documento lo muestra.</translation>
    </message>
</context>
<context>
    <name>StrengthsCard</name>
    <message>
        <source>{section}. {grade}.</source>
        <translation>{section}. {grade}.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Step {number} of {total}: {step}</source>
        <translation>Paso {number} de {total}: {step}</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s) are not done</source>
        <translation>
            <numerusform>Falta %n persona</numerusform>
            <numerusform>Faltan %n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) left</source>
        <translation>
            <numerusform>Falta %n pregunta</numerusform>
            <numerusform>Faltan %n preguntas</numerusform>
        </translation>
    </message>
    <message>
        <source>All answered</source>
        <translation>Todo respondido</translation>
    </message>
</context>
<context>
    <name>StripView</name>
    <message>
        <source>Left and Right go from dot to dot; Enter says who it is.</source>
        <translation>Las flechas izquierda y derecha van de círculo en círculo; Intro dice de quién es.</translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s) at {point}</source>
        <translation>
            <numerusform>%n organización en {point}</numerusform>
            <numerusform>%n organizaciones en {point}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Take it</source>
        <translation>Tomarla</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Add a tag</source>
        <translation>Agregar una etiqueta</translation>
    </message>
    <message>
        <source>Enter adds it</source>
        <translation>Intro la agrega</translation>
    </message>
    <message>
        <source>Take this tag away</source>
        <translation>Quitar esta etiqueta</translation>
    </message>
    <message>
        <source>Take the tag {tag} away</source>
        <translation>Quitar la etiqueta {tag}</translation>
    </message>
</context>
<context>
    <name>TalkClock</name>
    <message numerus="yes">
        <source>Start %n minute(s)</source>
        <translation>
            <numerusform>Empezar: %n minuto</numerusform>
            <numerusform>Empezar: %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) are over</source>
        <translation>
            <numerusform>Ya pasó %n minuto</numerusform>
            <numerusform>Ya pasaron %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>{gone} of {minutes} minutes</source>
        <translation>{gone} de {minutes} minutos</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>{organisation}, {section}: {cell}.</source>
        <translation>{organisation}, {section}: {cell}.</translation>
    </message>
    <message>
        <source>{grade}: {reasons}</source>
        <translation>{grade}: {reasons}</translation>
    </message>
    <message>
        <source>{organisation}: {reason}</source>
        <translation>{organisation}: {reason}</translation>
    </message>
    <message>
        <source>What can be done: ask the board to sign in its last step, Sign and share, and to send the new scorecard.</source>
        <translation>Qué se puede hacer: pedir a la junta que firme en su último paso, «Firmar y compartir», y que envíe la ficha nueva.</translation>
    </message>
    <message>
        <source>{coverage}.</source>
        <translation>{coverage}.</translation>
    </message>
    <message>
        <source>Behind the wall: {points}.</source>
        <translation>Detrás del muro: {points}.</translation>
    </message>
</context>
<context>
    <name>ThenRow</name>
    <message>
        <source>Not looked at again</source>
        <translation>Sin mirar de nuevo</translation>
    </message>
</context>
<context>
    <name>ThenTest</name>
    <message>
        <source>Boards that learn often score lower: they see more than they saw before. Choose only where you would answer differently today. What you said then stays as it is; this stands beside it, because looking back also makes progress look larger.</source>
        <translation>Las juntas que aprenden muchas veces tienen un puntaje más bajo: ven más que antes. Elijan solo donde hoy responderían otra cosa. Lo que dijeron entonces queda igual; esto va al lado, porque al mirar atrás el avance también parece más grande.</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>AdaptaMeter, to the first page</source>
        <translation>AdaptaMeter, ir al inicio</translation>
    </message>
    <message>
        <source>Search everything (Ctrl+K)</source>
        <translation>Buscar en todo (Ctrl+K)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Theme and size of the text</source>
        <translation>Colores y tamaño del texto</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>Ayuda (F1)</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Asesoría</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <source>{language} (draft)</source>
        <translation>{language} (borrador)</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Como la computadora</translation>
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
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Text {percent} %</source>
        <translation>Texto {percent} %</translation>
    </message>
</context>
<context>
    <name>Unlevelled</name>
    <message>
        <source>Every board can answer this one, so “does not apply” is not offered.</source>
        <translation>Toda junta puede responder esta pregunta; por eso no se ofrece «no se aplica».</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>¿Por qué no se aplica?</translation>
    </message>
    <message>
        <source>Save the reason</source>
        <translation>Guardar la razón</translation>
    </message>
</context>
<context>
    <name>ValueRows</name>
    <message>
        <source>{value}: {number}, why?</source>
        <translation>{value}: {number}, ¿por qué?</translation>
    </message>
</context>
<context>
    <name>WhyFigures</name>
    <message>
        <source>What goes missing because it cannot be shown yet.</source>
        <translation>Lo que se pierde porque todavía no se puede mostrar.</translation>
    </message>
    <message>
        <source>What the levels that count add up to.</source>
        <translation>Lo que suman los niveles que cuentan.</translation>
    </message>
    <message>
        <source>If every level counted as it was said.</source>
        <translation>Si cada nivel contara como se dijo.</translation>
    </message>
    <message>
        <source>Nothing is unknown, so there is no room above or below.</source>
        <translation>Todo se sabe; por eso no hay margen hacia arriba ni hacia abajo.</translation>
    </message>
    <message>
        <source>Where it could lie once everything is known.</source>
        <translation>Dónde podría estar cuando se sepa todo.</translation>
    </message>
    <message>
        <source>{answered} of the {applicable} indicators that apply have a level.</source>
        <translation>Indicadores con un nivel: {answered} de los {applicable} que se aplican.</translation>
    </message>
    <message>
        <source>{applicable} of {items} indicators apply.</source>
        <translation>Indicadores que se aplican: {applicable} de {items}.</translation>
    </message>
    <message>
        <source>{count} of {answered} count as “{level}” or more.</source>
        <translation>Cuentan como «{level}» o más: {count} de {answered}.</translation>
    </message>
    <message>
        <source>No must-have sets a limit.</source>
        <translation>Ningún punto indispensable pone un tope.</translation>
    </message>
    <message>
        <source>The limit that these must-haves set: {items}.</source>
        <translation>El tope que ponen estos puntos indispensables: {items}.</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Why {score}?</source>
        <translation>¿Por qué {score}?</translation>
    </message>
    <message>
        <source>Why is there no score yet?</source>
        <translation>¿Por qué no hay puntaje todavía?</translation>
    </message>
    <message>
        <source>Why is there no number yet?</source>
        <translation>¿Por qué no hay número todavía?</translation>
    </message>
    <message>
        <source>Press one to go to its question.</source>
        <translation>Elijan una para ir a su pregunta.</translation>
    </message>
    <message>
        <source>Every answer behind it</source>
        <translation>Todas las respuestas detrás</translation>
    </message>
    <message>
        <source>{answer}. {grade}.</source>
        <translation>{answer}. {grade}.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>{file}: {count} questions to fill in.</source>
        <translation>{file}: {count} preguntas para responder.</translation>
    </message>
    <message>
        <source>Stored as {id}.</source>
        <translation>Se guardó como {id}.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation>Archivo escrito: {file}</translation>
    </message>
    <message>
        <source>{id}  {organisation}, {year}: {answered} of {total} answered</source>
        <translation>{id}  {organisation}, {year}: {answered} de {total} con respuesta</translation>
    </message>
    <message>
        <source>{id}  {organisation}, {year}: {handed_in} of {expected} handed in, {answered} of {total} agreed</source>
        <translation>{id}  {organisation}, {year}: han entregado {handed_in} de {expected}; acordado {answered} de {total}</translation>
    </message>
    <message>
        <source>The store is empty. Start in the window, or with “adaptameter assess”.</source>
        <translation>Todavía no hay nada guardado. Empiecen en la ventana o con «adaptameter assess».</translation>
    </message>
    <message>
        <source>{id} {version}: no mistakes. Sections: {sections}, indicators: {indicators}, languages: {languages}.</source>
        <translation>{id} {version}: sin errores. Secciones: {sections}, indicadores: {indicators}, idiomas: {languages}.</translation>
    </message>
    <message>
        <source>{organisation}: from {before} to {after}</source>
        <translation>{organisation}: de {before} a {after}</translation>
    </message>
    <message>
        <source>Made with version {before} and version {after} of the questions. Only shared questions are compared.</source>
        <translation>Hechas con la versión {before} y la versión {after} de las preguntas. Solo se comparan las preguntas que son iguales.</translation>
    </message>
    <message>
        <source>Steps with a new record:</source>
        <translation>Pasos con un documento nuevo:</translation>
    </message>
    <message>
        <source>No step with a new record.</source>
        <translation>Ningún paso con un documento nuevo.</translation>
    </message>
    <message>
        <source>Answered alone: {before} then, {after} now.</source>
        <translation>Respondieron a solas: antes {before}, ahora {after}.</translation>
    </message>
    <message>
        <source>Before you can sign: {count}.</source>
        <translation>Pendiente antes de firmar: {count}.</translation>
    </message>
    <message>
        <source>Nothing stands between you and the signature.</source>
        <translation>Nada impide la firma.</translation>
    </message>
    <message>
        <source>{key} is missing.</source>
        <translation>Falta {key}.</translation>
    </message>
    <message>
        <source>{key} is not a known key.</source>
        <translation>{key} no es una clave conocida.</translation>
    </message>
    <message>
        <source>{key} is empty.</source>
        <translation>No hay nada en {key}.</translation>
    </message>
    <message>
        <source>{key} must be of type {wanted}.</source>
        <translation>{key} debe ser de tipo {wanted}.</translation>
    </message>
    <message>
        <source>{key} is {said}; it must lie between {low} and {high}.</source>
        <translation>{key} es {said}; debe estar entre {low} y {high}.</translation>
    </message>
    <message>
        <source>The file cannot be read: {why}.</source>
        <translation>No se puede leer el archivo: {why}.</translation>
    </message>
    <message>
        <source>A scale has 2 to 10 levels, this one {said}.</source>
        <translation>Una escala tiene de 2 a 10 niveles; esta tiene {said}.</translation>
    </message>
    <message>
        <source>The scale has no level 0: “it does not exist” must be sayable.</source>
        <translation>La escala no tiene nivel 0: debe ser posible decir «no existe».</translation>
    </message>
    <message>
        <source>A cap needs exactly one of “failing” and “lowest”.</source>
        <translation>Un tope necesita solo uno de los dos: «failing» o «lowest».</translation>
    </message>
    <message>
        <source>{indicator} is critical but not an indicator of this section.</source>
        <translation>{indicator} es indispensable, pero no es un indicador de esta sección.</translation>
    </message>
    <message>
        <source>“{said}” is not an effort: S, M or L.</source>
        <translation>«{said}» no es un esfuerzo: S, M o L.</translation>
    </message>
    <message>
        <source>“{said}” is not a kind: choice, multi, country or languages.</source>
        <translation>«{said}» no es una clase: choice, multi, country o languages.</translation>
    </message>
    <message>
        <source>“{said}” is not a value of this instrument.</source>
        <translation>«{said}» no es un valor de este cuestionario.</translation>
    </message>
    <message>
        <source>“{said}” is not an indicator of this instrument.</source>
        <translation>«{said}» no es un indicador de este cuestionario.</translation>
    </message>
    <message>
        <source>“{said}” is not a direction: ltr or rtl.</source>
        <translation>«{said}» no es una dirección: ltr o rtl.</translation>
    </message>
    <message>
        <source>“{said}” is not a status: source, draft, reviewed or tested.</source>
        <translation>«{said}» no es un estado: source, draft, reviewed o tested.</translation>
    </message>
    <message>
        <source>“{said}” is not a standard of this instrument.</source>
        <translation>«{said}» no es una norma de este cuestionario.</translation>
    </message>
    <message>
        <source>This section id stands {times} times.</source>
        <translation>Este identificador de sección aparece {times} veces.</translation>
    </message>
    <message>
        <source>This section code stands {times} times.</source>
        <translation>Este código de sección aparece {times} veces.</translation>
    </message>
    <message>
        <source>This indicator id stands {times} times.</source>
        <translation>Este identificador de indicador aparece {times} veces.</translation>
    </message>
    <message>
        <source>This band stands {times} times.</source>
        <translation>Esta etapa aparece {times} veces.</translation>
    </message>
    <message>
        <source>The instrument has no section.</source>
        <translation>El cuestionario no tiene ninguna sección.</translation>
    </message>
    <message>
        <source>The section has no indicator.</source>
        <translation>La sección no tiene ningún indicador.</translation>
    </message>
    <message>
        <source>There are {said} limits for {wanted} evidence grades.</source>
        <translation>Hay {said} límites para {wanted} grados de respaldo.</translation>
    </message>
    <message>
        <source>Not even the best evidence carries the highest level.</source>
        <translation>Ni el mejor respaldo permite llegar al nivel más alto.</translation>
    </message>
    <message>
        <source>Better evidence must never carry a lower level.</source>
        <translation>Un respaldo mejor nunca debe dar un nivel más bajo.</translation>
    </message>
    <message>
        <source>More failing must-haves must never lead to a higher cap.</source>
        <translation>Si faltan más puntos indispensables, el tope nunca debe ser más alto.</translation>
    </message>
    <message>
        <source>A better must-have must never lead to a lower cap.</source>
        <translation>Un punto indispensable mejor nunca debe dar un tope más bajo.</translation>
    </message>
    <message>
        <source>A must-have that is unknown must never be held less than one that is known to be weak.</source>
        <translation>Un punto indispensable que no se conoce nunca debe frenar menos que uno que se sabe débil.</translation>
    </message>
    <message>
        <source>The first band must start at 0.</source>
        <translation>La primera etapa debe empezar en 0.</translation>
    </message>
    <message>
        <source>The bands must stand in rising order.</source>
        <translation>Las etapas deben ir de menor a mayor.</translation>
    </message>
    <message>
        <source>This text is missing in the source language.</source>
        <translation>Este texto falta en el idioma original.</translation>
    </message>
    <message>
        <source>This text belongs to no indicator.</source>
        <translation>Este texto no pertenece a ningún indicador.</translation>
    </message>
    <message>
        <source>This translation has no source text.</source>
        <translation>Esta traducción no tiene texto original.</translation>
    </message>
    <message>
        <source>The text was changed: its hash is {is}, not {said}.</source>
        <translation>El texto cambió: su marca (hash) es {is}, no {said}.</translation>
    </message>
    <message>
        <source>Translated from an older text ({said}); the source is now {is}.</source>
        <translation>Traducido de un texto anterior ({said}); el original ahora es {is}.</translation>
    </message>
    <message>
        <source>{indicator}: {said} is not a level. Choose 0 to {top}, DK or NA.</source>
        <translation>{indicator}: {said} no es un nivel. Elijan de 0 a {top}, DK o NA.</translation>
    </message>
    <message>
        <source>{indicator}: {said} is not an evidence grade. Choose 0 to {top}, or leave it empty.</source>
        <translation>{indicator}: {said} no es un grado de respaldo. Elijan de 0 a {top} o déjenlo vacío.</translation>
    </message>
    <message>
        <source>{indicator}: “{said}” is not an evidence grade. Write a number, or leave it empty.</source>
        <translation>{indicator}: «{said}» no es un grado de respaldo. Escriban un número o déjenlo vacío.</translation>
    </message>
    <message>
        <source>“{said}” is not an answer. Write 0 to {top}, DK (do not know), NA (does not apply) or nothing.</source>
        <translation>«{said}» no es una respuesta. Escriban de 0 a {top}, DK (no lo sabemos), NA (no se aplica) o nada.</translation>
    </message>
    <message>
        <source>{indicator}: every board can answer this one, so “does not apply” is not possible.</source>
        <translation>{indicator}: toda junta puede responder esta pregunta; por eso no es posible «no se aplica».</translation>
    </message>
    <message>
        <source>{indicator}: please write why it does not apply.</source>
        <translation>{indicator}: por favor, escriban por qué no se aplica.</translation>
    </message>
    <message>
        <source>This text is too long: at most {longest} characters.</source>
        <translation>Este texto es demasiado largo: como máximo {longest} caracteres.</translation>
    </message>
    <message>
        <source>Please write the name of the organisation.</source>
        <translation>Por favor, escriban el nombre de la organización.</translation>
    </message>
    <message>
        <source>The name is too long: at most {longest} characters.</source>
        <translation>El nombre es demasiado largo: como máximo {longest} caracteres.</translation>
    </message>
    <message>
        <source>“{said}” is not a country code. Write two capital letters, for example GT.</source>
        <translation>«{said}» no es un código de país. Escriban dos letras mayúsculas, por ejemplo GT.</translation>
    </message>
    <message>
        <source>“{said}” is not one of the choices for {field}.</source>
        <translation>«{said}» no es una de las opciones de {field}.</translation>
    </message>
    <message>
        <source>{said} is not a year. Choose {first} to {last}.</source>
        <translation>{said} no es un año. Elijan de {first} a {last}.</translation>
    </message>
    <message>
        <source>There is no section “{said}”. Sections: {known}.</source>
        <translation>No hay una sección «{said}». Secciones: {known}.</translation>
    </message>
    <message>
        <source>Please choose at least one section.</source>
        <translation>Por favor, elijan al menos una sección.</translation>
    </message>
    <message>
        <source>There is no indicator “{said}” in this instrument.</source>
        <translation>En este cuestionario no hay un indicador «{said}».</translation>
    </message>
    <message>
        <source>{indicator} stands twice, first in line {first}.</source>
        <translation>{indicator} aparece dos veces; la primera, en la línea {first}.</translation>
    </message>
    <message>
        <source>Line {line}: {sentence}</source>
        <translation>Línea {line}: {sentence}</translation>
    </message>
    <message>
        <source>There is no assessment “{said}” in this store. Nothing was changed; see “adaptameter list”.</source>
        <translation>Entre lo guardado no hay una autoevaluación «{said}». Nada cambió; vean «adaptameter list».</translation>
    </message>
    <message>
        <source>This assessment was deleted. Undo brings it back.</source>
        <translation>Esta autoevaluación se borró. Con «Deshacer» vuelve.</translation>
    </message>
    <message>
        <source>{section} is locked, so nothing was changed. Open it again with a reason to change an answer.</source>
        <translation>{section}: sección cerrada, así que nada cambió. Para cambiar una respuesta, abran la sección de nuevo y den una razón.</translation>
    </message>
    <message>
        <source>{section} cannot be locked yet: {count} questions are open.</source>
        <translation>{section} todavía no se puede cerrar. Preguntas sin respuesta: {count}.</translation>
    </message>
    <message>
        <source>{section} is not locked.</source>
        <translation>{section}: sección sin cerrar.</translation>
    </message>
    <message>
        <source>Please write why the section is opened again.</source>
        <translation>Por favor, escriban por qué se abre la sección de nuevo.</translation>
    </message>
    <message>
        <source>No section is locked yet, so there is no result to share. Your answers are safe; lock a section.</source>
        <translation>Todavía no hay ninguna sección cerrada; por eso no hay resultados que compartir. Sus respuestas están a salvo; cierren una sección.</translation>
    </message>
    <message>
        <source>This was made with {name} {version}, which is not in this program. Nothing was changed.</source>
        <translation>Esto se hizo con {name} {version}, que no está en este programa. Nada cambió.</translation>
    </message>
    <message>
        <source>There is no instrument “{name}” here.</source>
        <translation>Aquí no hay un cuestionario «{name}».</translation>
    </message>
    <message>
        <source>The instrument “{name}” has {count} mistakes, the first at {place}: run “adaptameter instrument check”.</source>
        <translation>Errores en el cuestionario «{name}»: {count}; el primero, en {place}. Usen «adaptameter instrument check».</translation>
    </message>
    <message>
        <source>The store {path} is damaged or not ours. It was not touched; choose another folder with --data.</source>
        <translation>Los datos en {path} están dañados o no son de este programa. No se tocaron; elijan otra carpeta con --data.</translation>
    </message>
    <message>
        <source>The store {path} was made by a newer AdaptaMeter. It was not touched; please install that version.</source>
        <translation>Los datos en {path} son de un AdaptaMeter más nuevo. No se tocaron; por favor, instalen esa versión.</translation>
    </message>
    <message>
        <source>Nothing can be written to {path} ({why}). What was saved is safe; make room or choose a folder.</source>
        <translation>No se puede escribir en {path} ({why}). Lo guardado está a salvo; hagan espacio o elijan otra carpeta.</translation>
    </message>
    <message>
        <source>Another program holds the store {path}. Nothing was lost; close the other window and try again.</source>
        <translation>Otro programa está usando los datos en {path}. Nada se perdió; cierren la otra ventana e intenten de nuevo.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation>No hay un archivo {name}.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}).</source>
        <translation>No se puede leer {name} ({why}).</translation>
    </message>
    <message>
        <source>{name} could not be written ({why}). Your answers are safe; an older file is as it was.</source>
        <translation>No se pudo escribir {name} ({why}). Sus respuestas están a salvo; si había un archivo anterior, sigue igual.</translation>
    </message>
    <message>
        <source>{name} is larger than {limit} MB, so it was not opened.</source>
        <translation>{name} pasa de {limit} MB; por eso no se abrió.</translation>
    </message>
    <message>
        <source>{name} is built like an attack ({why}), so it was not opened.</source>
        <translation>{name} está hecho como un ataque ({why}); por eso no se abrió.</translation>
    </message>
    <message>
        <source>{name} was not made by AdaptaMeter, or is another kind of its files.</source>
        <translation>{name} no se hizo con AdaptaMeter, o es otro tipo de archivo de AdaptaMeter.</translation>
    </message>
    <message>
        <source>{name} is damaged or was changed after it was written ({why}). Ask the sender for it again.</source>
        <translation>{name} está dañado o cambió después de escribirse ({why}). Pídanlo otra vez a quien lo envió.</translation>
    </message>
    <message>
        <source>{name} was written by a newer AdaptaMeter (format {version}). Please install that version.</source>
        <translation>{name} se escribió con un AdaptaMeter más nuevo (formato {version}). Por favor, instalen esa versión.</translation>
    </message>
    <message>
        <source>{name} did not read back as it was written, so it was not kept. Your answers are safe; try again.</source>
        <translation>Al leer {name} no salió lo mismo que se escribió; por eso no se guardó. Sus respuestas están a salvo; intenten de nuevo.</translation>
    </message>
    <message>
        <source>{name} has no columns “indicator” and “answer” in line 1. Make one with “adaptameter template”.</source>
        <translation>{name} no tiene las columnas «indicator» y «answer» en la línea 1. Creen un archivo con «adaptameter template».</translation>
    </message>
    <message>
        <source>{name} has no answers in it.</source>
        <translation>No hay respuestas en {name}.</translation>
    </message>
    <message>
        <source>There is no format “{said}”. Formats: {known}.</source>
        <translation>No hay un formato «{said}». Formatos: {known}.</translation>
    </message>
    <message>
        <source>There is no language “{said}”. Languages: {known}.</source>
        <translation>No hay un idioma «{said}». Idiomas: {known}.</translation>
    </message>
    <message>
        <source>There is no screen here, so no window can open. Try “adaptameter demo FOLDER” or “adaptameter --help”.</source>
        <translation>Aquí no hay pantalla; por eso no se puede abrir una ventana. Prueben «adaptameter demo CARPETA» o «adaptameter --help».</translation>
    </message>
    <message>
        <source>Something went wrong inside the program, so this was not done. Your answers are safe; try again.</source>
        <translation>Algo falló dentro del programa y esto no se hizo. Sus respuestas están a salvo; inténtenlo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Ficha de resultados</translation>
    </message>
    <message>
        <source>{organisation}, {year}</source>
        <translation>{organisation}, {year}</translation>
    </message>
    <message>
        <source>For learning and dialogue. Not an audit, not a ranking and not a basis for funding decisions.</source>
        <translation>Para aprender y dialogar. No es una auditoría ni una clasificación, y no sirve de base para decidir sobre fondos.</translation>
    </message>
    <message>
        <source>Pilot instrument {version}: not yet tested with boards.</source>
        <translation>Cuestionario piloto {version}: todavía sin probar con juntas directivas.</translation>
    </message>
    <message>
        <source>AdaptaMeter is an independent program. This is not IM&apos;s own instrument.</source>
        <translation>AdaptaMeter es un programa independiente. Este no es un cuestionario propio de IM.</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Cuestionario</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Scoring method</source>
        <translation>Método de puntaje</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>Some texts are a draft translation; the rest is in English.</source>
        <translation>Algunos textos son una traducción en borrador; el resto está en inglés.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Sección</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Cerrada</translation>
    </message>
    <message>
        <source>Not locked: answers are still missing or may change.</source>
        <translation>Sin cerrar: faltan respuestas o pueden cambiar.</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Level name</source>
        <translation>Nombre del nivel</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Respaldo</translation>
    </message>
    <message>
        <source>Evidence grade</source>
        <translation>Grado de respaldo</translation>
    </message>
    <message>
        <source>Counts as</source>
        <translation>Cuenta como</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Indispensable</translation>
    </message>
    <message>
        <source>Must-haves</source>
        <translation>Indispensables</translation>
    </message>
    <message>
        <source>Must-haves that fail</source>
        <translation>Indispensables que faltan</translation>
    </message>
    <message>
        <source>No must-have holds a section back.</source>
        <translation>Ningún punto indispensable frena una sección.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Fortalezas</translation>
    </message>
    <message>
        <source>Nothing is working in practice yet. The first step is the next one.</source>
        <translation>Todavía nada funciona en la práctica. El primer paso es el siguiente.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntaje</translation>
    </message>
    <message>
        <source>Band</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>Según lo dicho</translation>
    </message>
    <message>
        <source>Evidence gap</source>
        <translation>Falta de respaldo</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Range from</source>
        <translation>Rango desde</translation>
    </message>
    <message>
        <source>Range to</source>
        <translation>Rango hasta</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Parte respondida</translation>
    </message>
    <message>
        <source>Applicability</source>
        <translation>Parte que se aplica</translation>
    </message>
    <message>
        <source>Working in practice</source>
        <translation>En la práctica</translation>
    </message>
    <message>
        <source>Cap</source>
        <translation>Tope</translation>
    </message>
    <message>
        <source>Shown as</source>
        <translation>Se muestra como</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Con puntaje</translation>
    </message>
    <message>
        <source>Too few answers</source>
        <translation>Faltan respuestas</translation>
    </message>
    <message>
        <source>Nothing applies</source>
        <translation>Nada se aplica</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The same core answers, read another way. The values share indicators, so do not add them up.</source>
        <translation>Las mismas respuestas básicas, leídas de otra manera. Los valores comparten indicadores; por eso no se deben sumar.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Con respuesta</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>{display}, {band}</source>
        <translation>{display}, {band}</translation>
    </message>
    <message>
        <source>{display}, at least {band}</source>
        <translation>{display}, al menos «{band}»</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Todavía sin puntaje</translation>
    </message>
    <message>
        <source>somewhere here</source>
        <translation>por aquí</translation>
    </message>
    <message>
        <source>held at {cap} by {items}</source>
        <translation>se queda en {cap} por {items}</translation>
    </message>
    <message>
        <source>{answered} of {applicable} answered, {working} working</source>
        <translation>{answered} de {applicable} con respuesta, {working} en la práctica</translation>
    </message>
    <message>
        <source>from {low} to {high}</source>
        <translation>de {low} a {high}</translation>
    </message>
    <message>
        <source>{level} {name}</source>
        <translation>{level} {name}</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No lo sabemos</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No se aplica</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Se saltó</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>How to read this</source>
        <translation>Cómo leer esto</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>A score says how much of the way from “nothing is in place” to “working and improved” a board can show, from 0 to 100.</source>
        <translation>El puntaje dice, de 0 a 100, qué parte del camino de «no existe nada» a «funciona y mejora» puede mostrar una junta directiva.</translation>
    </message>
    <message>
        <source>What is only said counts less than what a record shows. The claimed level is kept and shown beside it.</source>
        <translation>Lo que solo se dice cuenta menos que lo que muestra un documento. El nivel dicho se guarda y se ve al lado.</translation>
    </message>
    <message>
        <source>A must-have that is missing holds its whole section back. The base behind the wall shows what is ready.</source>
        <translation>Un punto indispensable que falta frena toda su sección. La base detrás del muro muestra lo que ya está listo.</translation>
    </message>
    <message>
        <source>The range shows where the score could lie once everything is known. An unknown answer never lifts a band.</source>
        <translation>El rango muestra dónde podría estar el puntaje cuando se sepa todo. Una respuesta que no sabemos nunca sube la etapa.</translation>
    </message>
    <message>
        <source>If the score and the share working in practice tell different stories, trust the share.</source>
        <translation>Si el puntaje y la parte que funciona en la práctica cuentan historias distintas, confíen en la parte que funciona.</translation>
    </message>
    <message>
        <source>There is no overall number: sections are different things and do not make up for each other.</source>
        <translation>No hay un número total: las secciones son cosas distintas y una no compensa a otra.</translation>
    </message>
    <message>
        <source>The levels that count add up to {counted} of {possible}. That is {base} of 100.</source>
        <translation>Los niveles que cuentan suman {counted} de {possible}. Eso es {base} de 100.</translation>
    </message>
    <message>
        <source>You claimed {claimed}. What shows it lowers {items} and takes away {gap} points.</source>
        <translation>Según lo dicho: {claimed}. Por falta de respaldo se quitan {gap} puntos ({items}).</translation>
    </message>
    <message>
        <source>Not known: {items}. Left out of the score; depending on the answer it lies between {low} and {high}.</source>
        <translation>No lo sabemos: {items}. No entra en el puntaje; según la respuesta, el puntaje está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>Does not apply, so taken out of the count: {items}.</source>
        <translation>No se aplica y por eso no entra en la cuenta: {items}.</translation>
    </message>
    <message>
        <source>{answered} of {applicable} indicators have a level. Find out {missing} more and there is a score.</source>
        <translation>Indicadores con un nivel: {answered} de {applicable}. Averigüen {missing} más y habrá un puntaje.</translation>
    </message>
    <message>
        <source>Nothing in this section applies.</source>
        <translation>Nada de esta sección se aplica.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} is not in place.</source>
        <translation>{base}; se queda en {cap} porque falta {items}.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} are not in place.</source>
        <translation>{base}; se queda en {cap} porque faltan {items}.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} is not known.</source>
        <translation>{base}; se queda en {cap} porque no sabemos cómo está {items}.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} are not known.</source>
        <translation>{base}; se queda en {cap} porque no sabemos cómo están {items}.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} are not in place or not known.</source>
        <translation>{base}; se queda en {cap} porque {items} faltan o no sabemos cómo están.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} counts only as level {level}, {name}.</source>
        <translation>{base}; se queda en {cap} porque {items} solo cuenta como nivel {level}, {name}.</translation>
    </message>
    <message>
        <source>{base}, held at {cap} because {items} count only as level {level}, {name}.</source>
        <translation>{base}; se queda en {cap} porque {items} solo cuentan como nivel {level}, {name}.</translation>
    </message>
    <message>
        <source>{items} would hold the score at {cap}, but it has not come that far.</source>
        <translation>Por {items}, el puntaje no puede pasar de {cap}, pero todavía no llega hasta ahí.</translation>
    </message>
    <message>
        <source>The band is read from the low end, {low}, so that an unknown answer never lifts it: {band}.</source>
        <translation>La etapa se lee desde el punto más bajo del rango, {low}, para que una respuesta que no sabemos nunca la suba: {band}.</translation>
    </message>
    <message>
        <source>Only {applicable} of {items} indicators apply. Do not compare this section with others.</source>
        <translation>Indicadores que se aplican: solo {applicable} de {items}. No comparen esta sección con otras.</translation>
    </message>
    <message>
        <source>Counts as level {counts}.</source>
        <translation>Cuenta como nivel {counts}.</translation>
    </message>
    <message>
        <source>Level {level} claimed; with this evidence it counts as {counts}.</source>
        <translation>Nivel dicho: {level}; con este respaldo cuenta como {counts}.</translation>
    </message>
    <message>
        <source>Not known, so left out of the score.</source>
        <translation>No lo sabemos; por eso no entra en el puntaje.</translation>
    </message>
    <message>
        <source>Does not apply, so taken out of the count.</source>
        <translation>No se aplica; por eso no entra en la cuenta.</translation>
    </message>
    <message>
        <source>Skipped, so treated as not known.</source>
        <translation>Se saltó; por eso se toma como «No lo sabemos».</translation>
    </message>
    <message>
        <source>Not answered yet, so treated as not known.</source>
        <translation>Todavía sin respuesta; por eso se toma como «No lo sabemos».</translation>
    </message>
    <message>
        <source>The mean of {answered} core answers that carry this value: {points}.</source>
        <translation>El promedio de {answered} respuestas básicas que llevan este valor: {points}.</translation>
    </message>
    <message>
        <source>{answered} answered so far; shown from {needed} answers that carry this value.</source>
        <translation>{answered} con respuesta hasta ahora; se muestra desde {needed} respuestas que llevan este valor.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>You can try other answers and evidence grades in the framed cells, and every figure follows. The file keeps the agreed answers: a program that reads it back does not see what you tried.</source>
        <translation>En las celdas con marco pueden probar otras respuestas y otros grados de respaldo, y todas las cifras cambian. El archivo guarda las respuestas acordadas: un programa que lo vuelve a leer no ve lo que probaron.</translation>
    </message>
    <message>
        <source>AdaptaMeter reads this sheet when the file is opened again. Please leave it as it is.</source>
        <translation>AdaptaMeter lee esta hoja cuando el archivo se abre otra vez. Por favor, déjenla como está.</translation>
    </message>
    <message>
        <source>Behind the cap</source>
        <translation>Detrás del tope</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>No es posible</translation>
    </message>
    <message>
        <source>Please choose one of the list. The sheet “About” explains each.</source>
        <translation>Por favor, elijan una opción de la lista. La hoja «Acerca de» explica cada una.</translation>
    </message>
    <message>
        <source>Counts at most as</source>
        <translation>Cuenta como máximo como</translation>
    </message>
    <message>
        <source>A must-have at most as</source>
        <translation>Un indispensable, como máximo como</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>Caps</source>
        <translation>Topes</translation>
    </message>
    <message>
        <source>So many must-haves or more are at 0 or not known</source>
        <translation>Esta cantidad de puntos indispensables, o más, está en 0 o no se sabe</translation>
    </message>
    <message>
        <source>The lowest must-have counts as this level or less</source>
        <translation>El punto indispensable más bajo cuenta como este nivel o menos</translation>
    </message>
    <message>
        <source>The coverage from which a section has a score</source>
        <translation>La parte respondida desde la que una sección tiene puntaje</translation>
    </message>
    <message>
        <source>The applicability from which a section may be compared with others</source>
        <translation>La parte que se aplica desde la que una sección se puede comparar con otras</translation>
    </message>
    <message>
        <source>The number of answers from which a value is shown</source>
        <translation>El número de respuestas desde el que se muestra un valor</translation>
    </message>
    <message>
        <source>The first level that is working in practice</source>
        <translation>El primer nivel que funciona en la práctica</translation>
    </message>
    <message>
        <source>The figures of this section</source>
        <translation>Las cifras de esta sección</translation>
    </message>
    <message>
        <source>What the figures are made of</source>
        <translation>De qué se forman las cifras</translation>
    </message>
    <message>
        <source>What holds it</source>
        <translation>Qué lo frena</translation>
    </message>
    <message>
        <source>Region report: {place}, {year}</source>
        <translation>Informe regional: {place}, {year}</translation>
    </message>
    <message>
        <source>All organisations</source>
        <translation>Todas las organizaciones</translation>
    </message>
    <message>
        <source>The organisations that the filter shows</source>
        <translation>Las organizaciones que muestra el filtro</translation>
    </message>
    <message>
        <source>About this report</source>
        <translation>Sobre este informe</translation>
    </message>
    <message>
        <source>Organisations that count: {n}. Of each one, the last scorecard up to {year} that its board has signed.</source>
        <translation>Organizaciones que cuentan: {n}. De cada una, la última ficha hasta {year} que firmó su junta.</translation>
    </message>
    <message>
        <source>Scorecards from an earlier year among them: {n}.</source>
        <translation>De estas fichas, son de un año anterior: {n}.</translation>
    </message>
    <message>
        <source>Organisations that do not count because their board has not signed: {n}.</source>
        <translation>Organizaciones que no cuentan porque su junta no ha firmado: {n}.</translation>
    </message>
    <message>
        <source>Organisations that do not count because they answered another version of the questions: {n}.</source>
        <translation>Organizaciones que no cuentan porque respondieron otra versión de las preguntas: {n}.</translation>
    </message>
    <message>
        <source>A figure needs 5 organisations, and 10 where all are from one country. Bands, single questions, must-haves and changes need 10. Points are rounded to 5. No organisation is named or ranked.</source>
        <translation>Una cifra necesita 5 organizaciones, y 10 cuando todas son de un mismo país. Las etapas, las preguntas sueltas, los puntos indispensables y los cambios necesitan 10. Los puntajes se redondean de 5 en 5. No se nombra a ninguna organización y no hay ninguna clasificación.</translation>
    </message>
    <message>
        <source>Too few organisations: {n}. Shown from {fewest} on, so that nobody can be recognised.</source>
        <translation>Muy pocas organizaciones: {n}. Se muestra desde {fewest}, para que no se pueda reconocer a ninguna.</translation>
    </message>
    <message>
        <source>Where organisations stand</source>
        <translation>Dónde están las organizaciones</translation>
    </message>
    <message>
        <source>For each section the middle, the middle half, and how many organisations stand in which band.</source>
        <translation>Para cada sección, el valor central, la mitad central y cuántas organizaciones hay en cada etapa.</translation>
    </message>
    <message>
        <source>The middle is the median: as many organisations lie above it as below.</source>
        <translation>El valor central es la mediana: hay tantas organizaciones por encima como por debajo.</translation>
    </message>
    <message>
        <source>The middle of {n} organisations is {median} of 100.</source>
        <translation>El valor central de {n} organizaciones es {median} de 100.</translation>
    </message>
    <message>
        <source>The middle half lies between {low} and {high}.</source>
        <translation>La mitad central está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>By band: {bands}.</source>
        <translation>Por etapa: {bands}.</translation>
    </message>
    <message>
        <source>{band} {n}</source>
        <translation>{band} {n}</translation>
    </message>
    <message>
        <source>Held back by a must-have: {n}.</source>
        <translation>Frenadas por un punto indispensable: {n}.</translation>
    </message>
    <message>
        <source>Not counted here: {reasons}.</source>
        <translation>Sin contar aquí: {reasons}.</translation>
    </message>
    <message>
        <source>not signed {n}</source>
        <translation>{n} sin firmar</translation>
    </message>
    <message>
        <source>not asked {n}</source>
        <translation>{n} donde no se preguntó</translation>
    </message>
    <message>
        <source>not locked {n}</source>
        <translation>{n} sin cerrar</translation>
    </message>
    <message>
        <source>too few answers {n}</source>
        <translation>{n} con muy pocas respuestas</translation>
    </message>
    <message>
        <source>too much does not apply {n}</source>
        <translation>{n} donde hay demasiado que no se aplica</translation>
    </message>
    <message>
        <source>{name} {title}</source>
        <translation>{name} {title}</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Lo que funciona</translation>
    </message>
    <message>
        <source>Working in practice in at least three of four organisations, in the order of the questions.</source>
        <translation>Funciona en la práctica en tres de cada cuatro organizaciones o más; en el orden de las preguntas.</translation>
    </message>
    <message>
        <source>No question works in practice in three of four organisations yet.</source>
        <translation>Ninguna pregunta funciona todavía en la práctica en tres de cada cuatro organizaciones.</translation>
    </message>
    <message>
        <source>What is hard</source>
        <translation>Lo que cuesta</translation>
    </message>
    <message>
        <source>Working in practice in at most one of four organisations, in the order of the questions.</source>
        <translation>Funciona en la práctica en una de cada cuatro organizaciones o menos; en el orden de las preguntas.</translation>
    </message>
    <message>
        <source>Every question works in practice in more than one of four organisations.</source>
        <translation>Todas las preguntas funcionan en la práctica en más de una de cada cuatro organizaciones.</translation>
    </message>
    <message>
        <source>working in {working} of {n} organisations</source>
        <translation>funciona en {working} de {n} organizaciones</translation>
    </message>
    <message>
        <source>Questions with answers from fewer than {fewest} organisations, not shown: {n}.</source>
        <translation>Preguntas con respuestas de menos de {fewest} organizaciones, que no se muestran: {n}.</translation>
    </message>
    <message>
        <source>Must-haves that are missing</source>
        <translation>Puntos indispensables que faltan</translation>
    </message>
    <message>
        <source>Not in place, or not known. What is missing most often comes first.</source>
        <translation>No existen, o no se sabe cómo están. Lo que falta más veces va primero.</translation>
    </message>
    <message>
        <source>Must-haves that no organisation misses: {n}.</source>
        <translation>Puntos indispensables que no faltan en ninguna organización: {n}.</translation>
    </message>
    <message>
        <source>Must-haves asked of fewer than {fewest} organisations, not shown: {n}.</source>
        <translation>Puntos indispensables que se preguntaron a menos de {fewest} organizaciones, que no se muestran: {n}.</translation>
    </message>
    <message>
        <source>missing in {failing} of {n} organisations</source>
        <translation>falta en {failing} de {n} organizaciones</translation>
    </message>
    <message>
        <source>What changed from {before} to {year}</source>
        <translation>Qué cambió de {before} a {year}</translation>
    </message>
    <message>
        <source>Organisations with a signed scorecard in both years, on the same questions, without must-haves. “Give or take” says how sure the average is.</source>
        <translation>Organizaciones con una ficha firmada en los dos años, con las mismas preguntas, sin los topes de los puntos indispensables. «Más o menos» dice qué tan seguro es el promedio.</translation>
    </message>
    <message>
        <source>No organisation has a signed scorecard of {before} as well, so no change can be told.</source>
        <translation>Ninguna organización tiene también una ficha firmada de {before}; por eso no se puede decir qué cambió.</translation>
    </message>
    <message>
        <source>On average {mean} points, give or take {margin}, in {n} organisations.</source>
        <translation>En promedio {mean} puntos, más o menos {margin}, en {n} organizaciones.</translation>
    </message>
    <message>
        <source>This is more than chance.</source>
        <translation>Es más de lo que daría la casualidad.</translation>
    </message>
    <message>
        <source>This may be chance.</source>
        <translation>Puede ser casualidad.</translation>
    </message>
    <message>
        <source>Clearly better: {up}. Clearly weaker: {down}. No clear change: {same}.</source>
        <translation>Claramente mejor: {up}. Claramente más débil: {down}. Sin cambio claro: {same}.</translation>
    </message>
    <message>
        <source>Where members of a board disagree</source>
        <translation>Dónde no coinciden las respuestas de una junta</translation>
    </message>
    <message>
        <source>How alike members answered before they talked, from 0 to 100. Disagreement is a finding and never lowers a score.</source>
        <translation>Cuánto se parecían las respuestas antes de conversar, de 0 a 100. No coincidir también enseña algo y nunca baja un puntaje.</translation>
    </message>
    <message>
        <source>The middle of {n} boards is {median} of 100.</source>
        <translation>El valor central de {n} juntas es {median} de 100.</translation>
    </message>
    <message>
        <source>Members often lie far apart here.</source>
        <translation>Aquí las respuestas de una junta suelen estar lejos unas de otras.</translation>
    </message>
    <message>
        <source>Boards whose members lay far apart: {far}.</source>
        <translation>Juntas con respuestas lejos unas de otras: {far}.</translation>
    </message>
    <message>
        <source>What is claimed and what can be shown</source>
        <translation>Lo que se dice y lo que se puede mostrar</translation>
    </message>
    <message>
        <source>How many points what boards claim lies above what they can show.</source>
        <translation>Cuántos puntos más da lo que dicen las juntas que lo que pueden mostrar.</translation>
    </message>
    <message>
        <source>The middle gap of {n} organisations is {median} points.</source>
        <translation>El valor central de {n} organizaciones es de {median} puntos de diferencia.</translation>
    </message>
    <message>
        <source>What was planned and reached</source>
        <translation>Lo que se planeó y se alcanzó</translation>
    </message>
    <message>
        <source>Organisations with a plan on their scorecard of {year}: {n}.</source>
        <translation>Organizaciones con un plan en su ficha de {year}: {n}.</translation>
    </message>
    <message>
        <source>A scorecard does not say whether an action was begun or done. It says which level a question has reached.</source>
        <translation>Una ficha no dice si una acción se empezó o se hizo. Dice qué nivel alcanzó una pregunta.</translation>
    </message>
    <message>
        <source>{actions} actions in {n} organisations</source>
        <translation>{actions} acciones en {n} organizaciones</translation>
    </message>
    <message>
        <source>For no single question</source>
        <translation>Para ninguna pregunta en especial</translation>
    </message>
    <message>
        <source>From the plans of {before}</source>
        <translation>De los planes de {before}</translation>
    </message>
    <message>
        <source>{reached} of {aims} levels that were aimed at are reached, in {n} organisations</source>
        <translation>se alcanzaron {reached} de {aims} niveles meta, en {n} organizaciones</translation>
    </message>
    <message>
        <source>By country</source>
        <translation>Por país</translation>
    </message>
    <message>
        <source>In alphabetical order: countries with {fewest} organisations or more, where no small group can be worked out.</source>
        <translation>En orden alfabético: países con {fewest} organizaciones o más, donde no se puede averiguar qué dijo un grupo pequeño.</translation>
    </message>
    <message>
        <source>Countries that are not shown: {n}.</source>
        <translation>Países que no se muestran: {n}.</translation>
    </message>
    <message>
        <source>{n} organisations. The middles: {middles}.</source>
        <translation>{n} organizaciones. Valores centrales: {middles}.</translation>
    </message>
    <message>
        <source>{section} {median}</source>
        <translation>{section} {median}</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>In how many organisations each question works in practice, as far as it can be shown.</source>
        <translation>En cuántas organizaciones funciona en la práctica cada pregunta, hasta donde se puede mostrar.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Valor central</translation>
    </message>
    <message>
        <source>Middle half from</source>
        <translation>Mitad central, desde</translation>
    </message>
    <message>
        <source>Middle half to</source>
        <translation>Mitad central, hasta</translation>
    </message>
    <message>
        <source>Share: {band}</source>
        <translation>Parte: {band}</translation>
    </message>
    <message>
        <source>Held back</source>
        <translation>Puntos frenados</translation>
    </message>
    <message>
        <source>Agreement, middle</source>
        <translation>Coincidencia, valor central</translation>
    </message>
    <message>
        <source>Boards that answered alone</source>
        <translation>Juntas que respondieron a solas</translation>
    </message>
    <message>
        <source>Evidence gap, middle</source>
        <translation>Falta de respaldo, valor central</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Falta</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Average change</source>
        <translation>Cambio promedio</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>Más o menos</translation>
    </message>
    <message>
        <source>Clearly better</source>
        <translation>Claramente mejor</translation>
    </message>
    <message>
        <source>Clearly weaker</source>
        <translation>Claramente más débil</translation>
    </message>
    <message>
        <source>No clear change</source>
        <translation>Sin cambio claro</translation>
    </message>
    <message>
        <source>Actions, or levels aimed at</source>
        <translation>Acciones, o niveles meta</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Niveles alcanzados</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>muy pocas</translation>
    </message>
    <message>
        <source>There is nothing to report: no scorecard of these organisations up to this year is in the library.</source>
        <translation>No hay nada que informar: en la biblioteca no hay ninguna ficha de estas organizaciones hasta este año.</translation>
    </message>
    <message>
        <source>One report counts up to {most} scorecards, here are {count}. Choose a region, a country or a filter.</source>
        <translation>Un informe cuenta hasta {most} fichas; aquí hay {count}. Elijan una región, un país o un filtro.</translation>
    </message>
    <message>
        <source>This report stays here: too few organisations count in it ({n}). It can leave from {fewest} on, so that nobody can be recognised.</source>
        <translation>Este informe se queda aquí: cuentan en él muy pocas organizaciones ({n}). Puede salir desde {fewest}, para que no se pueda reconocer a ninguna.</translation>
    </message>
    <message>
        <source>This report stays here: an earlier one ({beside}) has the same organisations but for {few}, and whoever has both could work out what those said. Use the same group again, or wait until 5 or more are different.</source>
        <translation>Este informe se queda aquí: uno anterior ({beside}) tiene las mismas organizaciones, salvo {few}, y quien tenga los dos podría averiguar qué dijeron esas. Usen otra vez el mismo grupo, o esperen hasta que 5 o más sean distintas.</translation>
    </message>
    <message>
        <source>This report stays here: with earlier ones ({beside}) a small group could be worked out. Use the same groups again, or wait until more organisations take part.</source>
        <translation>Este informe se queda aquí: junto con otros anteriores ({beside}) se podría averiguar qué dijo un grupo pequeño. Usen otra vez los mismos grupos, o esperen hasta que participen más organizaciones.</translation>
    </message>
    <message>
        <source>This report stays here: since an earlier one ({beside}) only {few} of its organisations have a new scorecard, and what changed with them could be worked out. Wait until there are 5 or more.</source>
        <translation>Este informe se queda aquí: desde uno anterior ({beside}), solo {few} de sus organizaciones tienen una ficha nueva, y se podría averiguar qué cambió en ellas. Esperen hasta que sean 5 o más.</translation>
    </message>
    <message>
        <source>Since this report was made, another one has left. Look at it again, then save it.</source>
        <translation>Desde que se hizo este informe, salió otro. Miren este de nuevo y luego guárdenlo.</translation>
    </message>
    <message>
        <source>Points, 0 to 100</source>
        <translation>Puntos, de 0 a 100</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Indicators that apply</source>
        <translation>Indicadores que se aplican</translation>
    </message>
    <message>
        <source>Indicators with a level</source>
        <translation>Indicadores con un nivel</translation>
    </message>
    <message>
        <source>Weight of those that apply</source>
        <translation>Peso de los que se aplican</translation>
    </message>
    <message>
        <source>Weight of those with a level</source>
        <translation>Peso de los que tienen un nivel</translation>
    </message>
    <message>
        <source>Levels that count, added up</source>
        <translation>Suma de los niveles que cuentan</translation>
    </message>
    <message>
        <source>Claimed levels, added up</source>
        <translation>Suma de los niveles dichos</translation>
    </message>
    <message>
        <source>Must-haves at 0 or not known</source>
        <translation>Indispensables en 0 o que no sabemos</translation>
    </message>
    <message>
        <source>Lowest must-have</source>
        <translation>Indispensable más bajo</translation>
    </message>
    <message>
        <source>Cap set by: 0 none, 1 missing, 2 lowest must-have</source>
        <translation>Quién pone el tope: 0 nada, 1 lo que falta, 2 el indispensable más bajo</translation>
    </message>
    <message>
        <source>The score in whole points, as it is shown everywhere.</source>
        <translation>El puntaje en puntos enteros, como se ve en todas partes.</translation>
    </message>
    <message>
        <source>A word for a conversation, not a grade. It is read from the low end of the range.</source>
        <translation>Una palabra para conversar, no una nota. Se lee desde el punto más bajo del rango.</translation>
    </message>
    <message>
        <source>The base, but never more than the cap.</source>
        <translation>La base, pero nunca más que el tope.</translation>
    </message>
    <message>
        <source>The levels that count, as a part of what was possible.</source>
        <translation>Los niveles que cuentan, como parte de lo que era posible.</translation>
    </message>
    <message>
        <source>The same with the levels as they were claimed.</source>
        <translation>Lo mismo, con los niveles como se dijeron.</translation>
    </message>
    <message>
        <source>What is claimed, but cannot be shown yet.</source>
        <translation>Lo que se dijo, pero todavía no se puede mostrar.</translation>
    </message>
    <message>
        <source>If everything that is not known were at 0.</source>
        <translation>Si todo lo que no sabemos estuviera en 0.</translation>
    </message>
    <message>
        <source>If everything that is not known were at the highest level.</source>
        <translation>Si todo lo que no sabemos estuviera en el nivel más alto.</translation>
    </message>
    <message>
        <source>The share of known indicators that work in practice.</source>
        <translation>La parte de los indicadores conocidos que funciona en la práctica.</translation>
    </message>
    <message>
        <source>The share of indicators that apply and have a level.</source>
        <translation>La parte de los indicadores que se aplican y tienen un nivel.</translation>
    </message>
    <message>
        <source>The share of indicators that apply to you at all.</source>
        <translation>La parte de los indicadores que se aplica a su organización.</translation>
    </message>
    <message>
        <source>The most this section can have with its must-haves; 100 is no cap.</source>
        <translation>Lo más que puede tener esta sección con sus puntos indispensables; 100 es sin tope.</translation>
    </message>
    <message>
        <source>The cap and the must-haves behind it, when it lowers the score.</source>
        <translation>El tope y los puntos indispensables detrás, cuando baja el puntaje.</translation>
    </message>
    <message>
        <source>Whether there are enough answers for a score.</source>
        <translation>Si hay respuestas suficientes para un puntaje.</translation>
    </message>
    <message>
        <source>a part of it is missing</source>
        <translation>le falta una parte</translation>
    </message>
    <message>
        <source>its content cannot be read</source>
        <translation>su contenido no se puede leer</translation>
    </message>
    <message>
        <source>its checksum does not fit</source>
        <translation>su número de control no coincide</translation>
    </message>
    <message>
        <source>the sheet with the answers is gone</source>
        <translation>ya no está la hoja con las respuestas</translation>
    </message>
    <message>
        <source>something in it is not as it must be</source>
        <translation>algo dentro no es como debe ser</translation>
    </message>
    <message>
        <source>its figures do not follow from its answers</source>
        <translation>sus cifras no salen de sus respuestas</translation>
    </message>
    <message>
        <source>it has answers that are not possible</source>
        <translation>tiene respuestas que no son posibles</translation>
    </message>
    <message>
        <source>it has too many parts</source>
        <translation>tiene demasiadas partes</translation>
    </message>
    <message>
        <source>it would swell up when unpacked</source>
        <translation>crecería demasiado al abrirse</translation>
    </message>
    <message>
        <source>its parts lie on top of each other</source>
        <translation>sus partes están una encima de otra</translation>
    </message>
    <message>
        <source>its parts have forbidden names</source>
        <translation>sus partes tienen nombres prohibidos</translation>
    </message>
    <message>
        <source>it brings its own definitions</source>
        <translation>trae sus propias definiciones</translation>
    </message>
    <message>
        <source>it is nested too deeply</source>
        <translation>tiene demasiados niveles, uno dentro de otro</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>A clear change for the better: more than chance would bring.</source>
        <translation>Un cambio claro para mejor: más de lo que daría la casualidad.</translation>
    </message>
    <message>
        <source>A clear change for the worse: more than chance would bring.</source>
        <translation>Un cambio claro para peor: más de lo que daría la casualidad.</translation>
    </message>
    <message>
        <source>Better documented; the practice you claim is the same.</source>
        <translation>Mejor documentado; la práctica, según lo dicho, es la misma.</translation>
    </message>
    <message>
        <source>Less well documented; the practice you claim is the same.</source>
        <translation>Menos documentado; la práctica, según lo dicho, es la misma.</translation>
    </message>
    <message>
        <source>Better documented; the practice you claim went down.</source>
        <translation>Mejor documentado; la práctica, según lo dicho, bajó.</translation>
    </message>
    <message>
        <source>Less well documented; the practice you claim went up.</source>
        <translation>Menos documentado; la práctica, según lo dicho, subió.</translation>
    </message>
    <message>
        <source>A possible change for the better; it could still be chance.</source>
        <translation>Un posible cambio para mejor; todavía podría ser casualidad.</translation>
    </message>
    <message>
        <source>A possible change for the worse; it could still be chance.</source>
        <translation>Un posible cambio para peor; todavía podría ser casualidad.</translation>
    </message>
    <message>
        <source>Within normal variation: about the same.</source>
        <translation>Dentro de la variación normal: más o menos igual.</translation>
    </message>
    <message>
        <source>{points} ± {margin} points</source>
        <translation>{points} ± {margin} puntos</translation>
    </message>
    <message>
        <source>Compared on {shared} of {items} questions.</source>
        <translation>Preguntas comparadas: {shared} de {items}.</translation>
    </message>
    <message>
        <source>Compared on all {items} questions.</source>
        <translation>Preguntas comparadas: todas ({items}).</translation>
    </message>
    <message>
        <source>{section}: {margin}. {label} {compared}</source>
        <translation>{section}: {margin}. {label} {compared}</translation>
    </message>
    <message>
        <source>{section}: {why}</source>
        <translation>{section}: {why}</translation>
    </message>
    <message>
        <source>Not compared: the questions changed too much between the two versions.</source>
        <translation>Sin comparar: las preguntas cambiaron demasiado entre las dos versiones.</translation>
    </message>
    <message>
        <source>Not compared: it was not locked in both years.</source>
        <translation>Sin comparar: la sección no se cerró en los dos años.</translation>
    </message>
    <message>
        <source>Not compared: only {shared} of {items} questions have a level in both years.</source>
        <translation>Sin comparar: solo {shared} de {items} preguntas tienen un nivel en los dos años.</translation>
    </message>
    <message>
        <source>Not compared: in one of the two years too much was not known.</source>
        <translation>Sin comparar: en uno de los dos años hubo demasiadas cosas que no se sabían.</translation>
    </message>
    <message>
        <source>Not compared: in one of the two years too much did not apply.</source>
        <translation>Sin comparar: en uno de los dos años hubo demasiadas cosas que no se aplicaban.</translation>
    </message>
    <message>
        <source>The must-have {items} now limits this section to {cap} points.</source>
        <translation>El punto indispensable {items} pone ahora a esta sección un tope de {cap} puntos.</translation>
    </message>
    <message>
        <source>The must-haves {items} now limit this section to {cap} points.</source>
        <translation>Los puntos indispensables {items} ponen ahora a esta sección un tope de {cap} puntos.</translation>
    </message>
    <message>
        <source>The must-have {items} no longer limits this section.</source>
        <translation>El punto indispensable {items} ya no pone un tope a esta sección.</translation>
    </message>
    <message>
        <source>The must-haves {items} no longer limit this section.</source>
        <translation>Los puntos indispensables {items} ya no ponen un tope a esta sección.</translation>
    </message>
    <message>
        <source>Must-haves limited this section to {before} points, now to {after}.</source>
        <translation>El tope que los puntos indispensables ponen a esta sección era de {before} puntos; ahora es de {after}.</translation>
    </message>
    <message>
        <source>The must-haves are not the same in both years, so their limits are not compared.</source>
        <translation>Los puntos indispensables no son los mismos en los dos años; por eso no se comparan sus topes.</translation>
    </message>
    <message>
        <source>{indicator} {title}: from {before} to {after} ({grade})</source>
        <translation>{indicator} {title}: de {before} a {after} ({grade})</translation>
    </message>
    <message>
        <source>Questions that went up: {up}. Questions that went down: {down}.</source>
        <translation>Preguntas que subieron: {up}. Preguntas que bajaron: {down}.</translation>
    </message>
    <message>
        <source>Answers vary a little from year to year, also when nothing changes. Here a change must reach {margin} points to be more than that.</source>
        <translation>Las respuestas varían un poco de un año a otro, también cuando nada cambia. Aquí un cambio debe llegar a {margin} puntos para ser algo más.</translation>
    </message>
    <message>
        <source>If each step up or down were only luck, as much or more would be seen in {share} of all cases.</source>
        <translation>Si cada subida o bajada fuera solo suerte, se vería lo mismo o más en el {share} de los casos.</translation>
    </message>
    <message>
        <source>What you can show changed by {shown} points, what you claim by {claimed}.</source>
        <translation>Lo que pueden mostrar cambió {shown} puntos; lo dicho, {claimed}.</translation>
    </message>
    <message>
        <source>Limits set by must-haves are left out of these points.</source>
        <translation>Los topes de los puntos indispensables no entran en estos puntos.</translation>
    </message>
    <message>
        <source>Please write what the board will do.</source>
        <translation>Por favor, escriban qué va a hacer la junta.</translation>
    </message>
    <message>
        <source>The action, or the sign that it is done, is too long: at most {longest} characters.</source>
        <translation>La acción, o la señal de que está hecha, es demasiado larga: como máximo {longest} caracteres.</translation>
    </message>
    <message>
        <source>The answers were opened already, so nobody can add or change any. All of them are safe.</source>
        <translation>Las respuestas ya se abrieron; por eso nadie puede agregar ni cambiar ninguna. Todas están a salvo.</translation>
    </message>
    <message>
        <source>Here each member answers alone first. Choose who answers, or agree on the Agree page.</source>
        <translation>Aquí cada integrante responde primero a solas. Elijan quién responde, o acuerden en la página «Acordar».</translation>
    </message>
    <message>
        <source>This member answers on another computer. Send the ballot paper, and bring in the ballot.</source>
        <translation>Esta persona responde en otra computadora. Envíenle la papeleta y reciban el sobre.</translation>
    </message>
    <message>
        <source>The board signed revision {revision}, so nothing can be changed. Open it again with a reason.</source>
        <translation>La junta firmó la edición {revision}; por eso nada se puede cambiar. Ábranla de nuevo y den una razón.</translation>
    </message>
    <message>
        <source>Please count between 0 and {most} answers in all. Nothing was changed.</source>
        <translation>Por favor, cuenten entre 0 y {most} respuestas en total. Nada cambió.</translation>
    </message>
    <message>
        <source>“{said}” is not a date. Write year-month-day, for example 2027-03-01.</source>
        <translation>«{said}» no es una fecha. Escriban año-mes-día, por ejemplo 2027-03-01.</translation>
    </message>
    <message>
        <source>A PIN has {shortest} to {longest} digits. You can also leave it out.</source>
        <translation>Un PIN tiene de {shortest} a {longest} cifras. También se puede dejar en blanco.</translation>
    </message>
    <message>
        <source>The answers of number {number} are here already, and the first answers stay. “{name}” was not used.</source>
        <translation>Las respuestas del número {number} ya están aquí, y valen las primeras. «{name}» no se usó.</translation>
    </message>
    <message>
        <source>“{name}” was changed, or was not made with this member&apos;s ballot paper. Nothing was changed here; ask again.</source>
        <translation>«{name}» cambió después de crearse, o no se hizo con la papeleta de esta persona. Aquí nada cambió; pídanlo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” was brought in before. Its answers are here; nothing was changed.</source>
        <translation>«{name}» ya se recibió antes. Sus respuestas están aquí; nada cambió.</translation>
    </message>
    <message>
        <source>“{name}” is a ballot that is filled in already. Please choose the ballot paper you were sent.</source>
        <translation>«{name}» es un sobre que ya tiene respuestas. Por favor, elija la papeleta que le enviaron.</translation>
    </message>
    <message>
        <source>“{name}” is a ballot for {organisation}, {year}. Nothing was changed; open that assessment first.</source>
        <translation>«{name}» es un sobre para {organisation}, {year}. Nada cambió; abran primero esa autoevaluación.</translation>
    </message>
    <message>
        <source>“{name}” is a ballot for {said}; this assessment is for {year}. Nothing was changed.</source>
        <translation>«{name}» es un sobre para {said}; esta autoevaluación es de {year}. Nada cambió.</translation>
    </message>
    <message>
        <source>The answers were shown already, so “{name}” cannot come in any more. Nothing was changed.</source>
        <translation>Las respuestas ya se abrieron; por eso «{name}» ya no se puede recibir. Nada cambió.</translation>
    </message>
    <message>
        <source>“{name}” is from a member who is not on the list. Nothing was changed; make a new ballot paper.</source>
        <translation>«{name}» es de una persona que no está en la lista. Nada cambió; creen una papeleta nueva.</translation>
    </message>
    <message>
        <source>The answers in “{name}” cannot be opened here. Nothing was changed; send the ballot paper again.</source>
        <translation>Las respuestas de «{name}» no se pueden abrir aquí. Nada cambió; envíen la papeleta otra vez.</translation>
    </message>
    <message>
        <source>Please give the date of the signature.</source>
        <translation>Por favor, den la fecha de la firma.</translation>
    </message>
    <message>
        <source>{count} findings stand in the way of the signature. Open the Check page; everything is saved.</source>
        <translation>Cosas que impiden la firma: {count}. Abran la página «Revisar»; todo está guardado.</translation>
    </message>
    <message>
        <source>{section} cannot be locked yet: {indicator} is above the private answers. Name a record or a reason.</source>
        <translation>{section} todavía no se puede cerrar: {indicator} está por encima de las respuestas privadas. Nombren un documento o den una razón.</translation>
    </message>
    <message>
        <source>These answers are handed in. They stay closed until the board opens all of them together.</source>
        <translation>Estas respuestas ya se entregaron. Quedan cerradas hasta que la junta las abra todas en grupo.</translation>
    </message>
    <message>
        <source>Somebody here has this name already. Take another one, or a number.</source>
        <translation>Alguien aquí ya tiene este nombre. Elijan otro, o un número.</translation>
    </message>
    <message>
        <source>No action has a date yet. Give at least one action a date, then there is a calendar.</source>
        <translation>Todavía ninguna acción tiene fecha. Pongan fecha al menos a una y habrá calendario.</translation>
    </message>
    <message>
        <source>This assessment did not come with a ballot paper, so there is no ballot.</source>
        <translation>Esta autoevaluación no vino de una papeleta; por eso no hay sobre.</translation>
    </message>
    <message>
        <source>No ballot paper was made here, so “{name}” cannot belong to this assessment. Nothing was changed.</source>
        <translation>Aquí no se creó ninguna papeleta; por eso «{name}» no puede ser de esta autoevaluación. Nada cambió.</translation>
    </message>
    <message>
        <source>These two scorecards have no section in common.</source>
        <translation>Estas dos fichas no tienen ninguna sección en común.</translation>
    </message>
    <message>
        <source>This action is not in the plan any more. Nothing was changed.</source>
        <translation>Esta acción ya no está en el plan. Nada cambió.</translation>
    </message>
    <message>
        <source>This member is not on the list any more. Nothing was changed.</source>
        <translation>Esta persona ya no está en la lista. Nada cambió.</translation>
    </message>
    <message>
        <source>There is no revision {said}.</source>
        <translation>No hay una edición {said}.</translation>
    </message>
    <message>
        <source>“{said}” is not a role. Choose one of: {known}.</source>
        <translation>«{said}» no es un cargo. Elijan uno de estos: {known}.</translation>
    </message>
    <message>
        <source>Nobody is waiting for a ballot paper. Add a member who answers on another computer.</source>
        <translation>Nadie espera una papeleta. Agreguen a una persona que responda en otra computadora.</translation>
    </message>
    <message>
        <source>Please say who signs: one role or more, at most {most}.</source>
        <translation>Por favor, digan quién firma: un cargo o más, como máximo {most}.</translation>
    </message>
    <message>
        <source>Nobody sits here to answer now. Choose who answers.</source>
        <translation>Ahora nadie está respondiendo aquí. Elijan quién responde.</translation>
    </message>
    <message>
        <source>This assessment is answered together on one sheet, not alone.</source>
        <translation>Esta autoevaluación se responde en grupo, en una sola hoja, no a solas.</translation>
    </message>
    <message>
        <source>These are the answers of one member, and no assessment of a board: this is done where the board agrees.</source>
        <translation>Estas son las respuestas de una persona y no una evaluación de la junta: esto se hace donde la junta acuerda.</translation>
    </message>
    <message>
        <source>The private answers are not opened yet. Open them together first.</source>
        <translation>Las respuestas privadas todavía no se abrieron. Primero ábranlas en grupo.</translation>
    </message>
    <message>
        <source>Nobody signed this assessment, so it is open already.</source>
        <translation>Nadie firmó esta autoevaluación; por eso ya está abierta.</translation>
    </message>
    <message>
        <source>No question is answered yet. Answer at least one, then hand in.</source>
        <translation>Todavía no hay ninguna respuesta. Responda al menos una pregunta y luego entregue.</translation>
    </message>
    <message>
        <source>There is nothing left here that only needs a nod.</source>
        <translation>Aquí ya no queda nada que solo pida un sí.</translation>
    </message>
    <message>
        <source>{section} cannot be locked yet: at least {needed} must take part. Say who was there, by role.</source>
        <translation>{section} todavía no se puede cerrar: deben participar {needed} personas como mínimo. Digan quién estuvo, por cargo.</translation>
    </message>
    <message>
        <source>These scorecards answer different instruments ({one}, {other}), so no change can be told.</source>
        <translation>Estas fichas son de cuestionarios distintos ({one}, {other}); por eso no se puede decir qué cambió.</translation>
    </message>
    <message>
        <source>These scorecards are of two organisations, {one} and {other}, so no change can be told.</source>
        <translation>Estas fichas son de dos organizaciones, {one} y {other}; por eso no se puede decir qué cambió.</translation>
    </message>
    <message>
        <source>These scorecards use different scales ({one}, {other}), so no change can be told.</source>
        <translation>Estas fichas usan escalas distintas ({one}, {other}); por eso no se puede decir qué cambió.</translation>
    </message>
    <message>
        <source>“{name}” is an empty ballot paper. Please choose the ballot that the member made from it.</source>
        <translation>«{name}» es una papeleta vacía. Por favor, elijan el sobre que esa persona creó con ella.</translation>
    </message>
    <message>
        <source>{section} cannot be locked yet: {count} pairs of answers disagree. Write a word about each.</source>
        <translation>{section} todavía no se puede cerrar. Pares de respuestas que no encajan: {count}. Escriban un comentario sobre cada uno.</translation>
    </message>
    <message>
        <source>This member has answered, so the name stays on the list. Nothing was changed.</source>
        <translation>Esta persona ya respondió; por eso el nombre sigue en la lista. Nada cambió.</translation>
    </message>
    <message>
        <source>A name has at most {longest} characters.</source>
        <translation>Un nombre tiene como máximo {longest} caracteres.</translation>
    </message>
    <message>
        <source>{count} have handed in their answers already, so the sections stay as they are. Nothing was changed.</source>
        <translation>{count} ya entregaron sus respuestas, por eso las secciones quedan como están. No se cambió nada.</translation>
    </message>
    <message>
        <source>Answer again in silence first, and count the answers: the lower middle one of them is kept.</source>
        <translation>Primero respondan otra vez en silencio y cuenten las respuestas: se deja la central más baja.</translation>
    </message>
    <message>
        <source>{section} cannot be locked yet: open the record that the spot check asks for, together.</source>
        <translation>{section} todavía no se puede cerrar: abran en grupo el documento que pide la comprobación al azar.</translation>
    </message>
    <message>
        <source>{count} members have handed in; at least {needed} are needed before the answers are opened.</source>
        <translation>Integrantes que han entregado: {count}. Para abrir las respuestas hacen falta {needed} como mínimo.</translation>
    </message>
    <message>
        <source>A board can plan {most} actions a year. Remove one first.</source>
        <translation>Una junta puede planear {most} acciones por año. Primero quiten una.</translation>
    </message>
    <message>
        <source>At most {most} can answer in each group.</source>
        <translation>En cada grupo pueden responder como máximo {most} personas.</translation>
    </message>
    <message>
        <source>AdaptaMeter is open already with the folder {path}. Use that window; nothing was changed.</source>
        <translation>AdaptaMeter ya está abierto con la carpeta {path}. Usen esa ventana; nada cambió.</translation>
    </message>
    <message>
        <source>This PIN does not fit. Nothing was shown; try again, or start again.</source>
        <translation>Este PIN no es correcto. No se mostró nada; intente otra vez o empiece de nuevo.</translation>
    </message>
    <message>
        <source>{year} is here already. Open it on the first page.</source>
        <translation>El año {year} ya está aquí. Ábranlo en la página de inicio.</translation>
    </message>
    <message>
        <source>The first scorecard is of {before}, the second of {after}: give the older one first.</source>
        <translation>La primera ficha es de {before}; la segunda, de {after}: pongan primero la más antigua.</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Presidencia</translation>
    </message>
    <message>
        <source>Vice chair</source>
        <translation>Vicepresidencia</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secretaría</translation>
    </message>
    <message>
        <source>Treasurer</source>
        <translation>Tesorería</translation>
    </message>
    <message>
        <source>Board member</source>
        <translation>Integrante de la junta</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Finance officer</source>
        <translation>Finanzas</translation>
    </message>
    <message>
        <source>Programme officer</source>
        <translation>Programas</translation>
    </message>
    <message>
        <source>Safeguarding officer</source>
        <translation>Protección de personas</translation>
    </message>
    <message>
        <source>Staff member</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Volunteer</source>
        <translation>Voluntariado</translation>
    </message>
    <message>
        <source>Adviser</source>
        <translation>Asesoría</translation>
    </message>
    <message>
        <source>{role} ({count})</source>
        <translation>{role} ({count})</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>This plan is the result. The scores are the by-product.</source>
        <translation>Este plan es el resultado. Los puntajes solo lo acompañan.</translation>
    </message>
    <message>
        <source>What we will do</source>
        <translation>Qué vamos a hacer</translation>
    </message>
    <message>
        <source>For which question</source>
        <translation>Para qué pregunta</translation>
    </message>
    <message>
        <source>Aims at level</source>
        <translation>Nivel meta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>How we see that it is done</source>
        <translation>Cómo vemos que está hecha</translation>
    </message>
    <message>
        <source>Owner: {owner}</source>
        <translation>Responsable: {owner}</translation>
    </message>
    <message>
        <source>How we see that it is done: {sign}</source>
        <translation>Cómo vemos que está hecha: {sign}</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Not signed yet: a draft</source>
        <translation>Todavía sin firmar: un borrador</translation>
    </message>
    <message>
        <source>Signed by the board, revision {revision}</source>
        <translation>Firmada por la junta, edición {revision}</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firman</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Minutes reference</source>
        <translation>Acta (referencia)</translation>
    </message>
    <message>
        <source>Minutes: {minutes}</source>
        <translation>Acta: {minutes}</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Sello</translation>
    </message>
    <message>
        <source>Copies with the same seal hold the same signed answers. You can compare it by phone.</source>
        <translation>Las copias con el mismo sello tienen las mismas respuestas firmadas. Se puede comparar por teléfono.</translation>
    </message>
    <message>
        <source>Alone and together</source>
        <translation>A solas y en grupo</translation>
    </message>
    <message>
        <source>How far the private answers lay apart. A member counts with levels for at least half of the questions. Disagreement is a finding and never lowers a score.</source>
        <translation>Qué distancia había entre las respuestas privadas. Cuenta quien dio un nivel al menos a la mitad de las preguntas. No coincidir también enseña algo y nunca baja un puntaje.</translation>
    </message>
    <message>
        <source>Answered alone</source>
        <translation>Respondieron a solas</translation>
    </message>
    <message>
        <source>{raters}, {left_out} left out</source>
        <translation>{raters}, {left_out} sin contar</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>Staff who answered</source>
        <translation>Personal que respondió</translation>
    </message>
    <message>
        <source>Mean agreement</source>
        <translation>Coincidencia promedio</translation>
    </message>
    <message>
        <source>Two levels or more apart</source>
        <translation>Dos niveles o más de distancia</translation>
    </message>
    <message>
        <source>Share of “do not know”</source>
        <translation>Parte con «no lo sabemos»</translation>
    </message>
    <message>
        <source>Not agreed on</source>
        <translation>Sin acuerdo</translation>
    </message>
    <message>
        <source>Drift in levels</source>
        <translation>Cambio en la reunión, en niveles</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Alfa de Krippendorff</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>{alpha}, {reading}</source>
        <translation>{alpha}, {reading}</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>Alpha says how alike the private answers are: good from 0.80, tentative from 0.667, weak below. It is shown for learning, never as a gate.</source>
        <translation>El alfa dice qué tan parecidas son las respuestas privadas: lectura buena desde 0.80, provisional desde 0.667, débil por debajo. Se muestra para aprender; nunca impide seguir.</translation>
    </message>
    <message>
        <source>The meeting raised this section by {levels} levels.</source>
        <translation>La reunión subió esta sección {levels} niveles.</translation>
    </message>
    <message>
        <source>No member gave a level for half of the questions.</source>
        <translation>Nadie dio un nivel a la mitad de las preguntas.</translation>
    </message>
    <message>
        <source>Answered by one member: figures about single answers stay with the board.</source>
        <translation>Respondió una sola persona: las cifras sobre respuestas individuales se quedan en la junta.</translation>
    </message>
    <message>
        <source>Answered by two members: figures about single answers stay with the board.</source>
        <translation>Respondieron dos integrantes: las cifras sobre respuestas individuales se quedan en la junta.</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>The board&apos;s note to the reader</source>
        <translation>Nota de la junta para quien lee</translation>
    </message>
    <message>
        <source>Must be put right</source>
        <translation>Hay que corregir</translation>
    </message>
    <message>
        <source>Needs a word from you</source>
        <translation>Falta su comentario</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Para saber</translation>
    </message>
    <message>
        <source>The whole assessment</source>
        <translation>Toda la autoevaluación</translation>
    </message>
    <message>
        <source>{indicator} {title}</source>
        <translation>{indicator} {title}</translation>
    </message>
    <message>
        <source>This section is not locked yet. Questions still open: {count}.</source>
        <translation>Esta sección todavía no está cerrada. Preguntas sin respuesta: {count}.</translation>
    </message>
    <message>
        <source>Every question of this section has an answer, but it is not locked yet.</source>
        <translation>Todas las preguntas de esta sección tienen respuesta, pero todavía no está cerrada.</translation>
    </message>
    <message>
        <source>The first open question of its section. Still open: {count}.</source>
        <translation>La primera pregunta sin respuesta de su sección. Faltan: {count}.</translation>
    </message>
    <message>
        <source>All {count} levels of this section are {level}. Is everything really alike?</source>
        <translation>Los {count} niveles de esta sección son {level}. ¿De verdad está todo igual?</translation>
    </message>
    <message>
        <source>“Does not apply” stands at {count} of {total} questions. The section cannot be compared with others.</source>
        <translation>«No se aplica» está en {count} de {total} preguntas. La sección no se puede comparar con otras.</translation>
    </message>
    <message>
        <source>Level {level} is said, and nothing shows it. It counts as {counts}.</source>
        <translation>Se dijo nivel {level}, y nada lo muestra. Cuenta como {counts}.</translation>
    </message>
    <message>
        <source>A must-have that nobody knows. It counts as missing until it is found out.</source>
        <translation>Un punto indispensable que nadie sabe cómo está. Cuenta como si faltara hasta que lo averigüen.</translation>
    </message>
    <message>
        <source>Level {before} last year, {level} now, and no record shows the step.</source>
        <translation>Nivel {before} el año pasado, {level} ahora, y ningún documento muestra el paso.</translation>
    </message>
    <message>
        <source>Better than last year, but the record has no date after {last}. With a newer date it is a documented step.</source>
        <translation>Mejor que el año pasado, pero el documento no tiene una fecha posterior al {last}. Con una fecha más nueva es un paso documentado.</translation>
    </message>
    <message>
        <source>This answer and the one to {other} do not seem to fit. Nobody has said a word about it.</source>
        <translation>Esta respuesta y la de {other} no parecen encajar. Todavía no hay un comentario.</translation>
    </message>
    <message>
        <source>This record was drawn for the spot check. Open it together, and note whether it was there.</source>
        <translation>Este documento salió en la comprobación al azar. Ábranlo en grupo y anoten si estaba.</translation>
    </message>
    <message>
        <source>The record for the spot check was not found.</source>
        <translation>El documento de la comprobación al azar no se encontró.</translation>
    </message>
    <message>
        <source>People noted as present: {count}. A board agrees with at least two.</source>
        <translation>Personas anotadas como presentes: {count}. Para acordar hacen falta dos como mínimo.</translation>
    </message>
    <message>
        <source>It is not noted that enough members were there to decide.</source>
        <translation>No está anotado que hubo quórum para decidir.</translation>
    </message>
    <message>
        <source>The meeting raised this section by {drift} levels over what people said alone.</source>
        <translation>La reunión subió esta sección {drift} niveles sobre lo que se dijo a solas.</translation>
    </message>
    <message>
        <source>Left out of the figures, because fewer than half of the questions have a level: {count}.</source>
        <translation>Sin contar en las cifras, porque menos de la mitad de las preguntas tiene un nivel: {count}.</translation>
    </message>
    <message>
        <source>People who answered alone: {count}. From three on the scorecard shows how far answers lay apart.</source>
        <translation>Personas que respondieron a solas: {count}. Desde tres, la ficha muestra la distancia entre las respuestas.</translation>
    </message>
    <message>
        <source>People who gave one level to every question: {count}.</source>
        <translation>Personas que dieron el mismo nivel a todas las preguntas: {count}.</translation>
    </message>
    <message>
        <source>You did not agree on this one. The scorecard says so.</source>
        <translation>En esta pregunta no hubo acuerdo. La ficha lo dice.</translation>
    </message>
    <message>
        <source>Level {level} is higher than anyone said alone, so a record must show it.</source>
        <translation>El nivel {level} es más alto que todo lo dicho a solas; por eso un documento debe mostrarlo.</translation>
    </message>
    <message>
        <source>Level {level} is clearly higher than most people said alone, so it needs a reason.</source>
        <translation>El nivel {level} es claramente más alto que lo que la mayoría dijo a solas; por eso hace falta una razón.</translation>
    </message>
    <message>
        <source>{place}: this looks like {kind}. The text stays here; is it needed?</source>
        <translation>{place}: esto parece {kind}. El texto se queda aquí; ¿hace falta?</translation>
    </message>
    <message>
        <source>{place}: this looks like {kind}. The text leaves this computer. Take it out, or hold the text back.</source>
        <translation>{place}: esto parece {kind}. El texto sale de esta computadora. Quítenlo, o dejen fuera el texto.</translation>
    </message>
    <message>
        <source>an e-mail address</source>
        <translation>una dirección de correo</translation>
    </message>
    <message>
        <source>a phone number</source>
        <translation>un número de teléfono</translation>
    </message>
    <message>
        <source>an account number</source>
        <translation>un número de cuenta</translation>
    </message>
    <message>
        <source>Note to the readers</source>
        <translation>Nota para quien lee</translation>
    </message>
    <message>
        <source>Your word on two answers</source>
        <translation>Su comentario sobre dos respuestas</translation>
    </message>
    <message>
        <source>Why the section was opened again</source>
        <translation>Por qué se abrió de nuevo la sección</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Why it does not apply</source>
        <translation>Por qué no se aplica</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Qué lo muestra</translation>
    </message>
    <message>
        <source>Reason for the level</source>
        <translation>Razón del nivel</translation>
    </message>
    <message>
        <source>Other view</source>
        <translation>Otra opinión</translation>
    </message>
    <message>
        <source>Action in the plan</source>
        <translation>Acción del plan</translation>
    </message>
    <message>
        <source>How you see that an action is done</source>
        <translation>Cómo ven que una acción está hecha</translation>
    </message>
    <message>
        <source>Your word on this page</source>
        <translation>Su comentario en esta página</translation>
    </message>
    <message>
        <source>Nothing is planned yet. The plan is the main result.</source>
        <translation>Todavía no hay nada en el plan. El plan es el resultado principal.</translation>
    </message>
    <message>
        <source>The plan has {count} actions. {most} are what a board can carry in a year.</source>
        <translation>El plan tiene {count} acciones. Una junta puede llevar {most} en un año.</translation>
    </message>
    <message>
        <source>An action lacks an owner, a date, or how you see that it is done.</source>
        <translation>A una acción le falta responsable, fecha o cómo ven que está hecha.</translation>
    </message>
    <message>
        <source>An action of last year was due on {due} and is not marked as done.</source>
        <translation>Una acción del año pasado era para el {due} y no está marcada como hecha.</translation>
    </message>
    <message>
        <source>The clock of this computer says {now}, but something was saved on {latest}. Please check date and time.</source>
        <translation>El reloj de esta computadora dice {now}, pero algo se guardó el {latest}. Por favor, miren la fecha y la hora.</translation>
    </message>
    <message>
        <source>May these be compared?</source>
        <translation>¿Se pueden comparar estas fichas?</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grado</translation>
    </message>
    <message>
        <source>Fully comparable: differences may be drawn.</source>
        <translation>Se pueden comparar del todo: es posible calcular diferencias.</translation>
    </message>
    <message>
        <source>Differences may be drawn, with the reasons beside them.</source>
        <translation>Es posible calcular diferencias, con las razones al lado.</translation>
    </message>
    <message>
        <source>Side by side only: no difference is drawn.</source>
        <translation>Solo lado a lado: no se calcula ninguna diferencia.</translation>
    </message>
    <message>
        <source>Not compared.</source>
        <translation>Sin comparar.</translation>
    </message>
    <message>
        <source>{grade}: {meaning}</source>
        <translation>{grade}: {meaning}</translation>
    </message>
    <message>
        <source>The board has not signed it, so answers may still change.</source>
        <translation>La junta todavía no firmó la ficha; por eso las respuestas aún pueden cambiar.</translation>
    </message>
    <message>
        <source>They answer different questionnaires ({one}, {other}).</source>
        <translation>Responden a cuestionarios distintos ({one}, {other}).</translation>
    </message>
    <message>
        <source>They use different scales ({one}, {other}).</source>
        <translation>Usan escalas distintas ({one}, {other}).</translation>
    </message>
    <message>
        <source>Their evidence grades differ, so no one method can count both ({one}, {other}).</source>
        <translation>Sus grados de respaldo son distintos; por eso ningún método puede contar las dos ({one}, {other}).</translation>
    </message>
    <message>
        <source>Between version {one} and version {other} the questions changed too much.</source>
        <translation>Entre la versión {one} y la versión {other} las preguntas cambiaron demasiado.</translation>
    </message>
    <message>
        <source>Made with version {one} and version {other}: only the questions they share are compared.</source>
        <translation>Hechas con la versión {one} y la versión {other}: solo se comparan las preguntas que tienen en común.</translation>
    </message>
    <message>
        <source>Version {one} and version {other} are compared where two reviewers found questions equal.</source>
        <translation>La versión {one} y la versión {other} se comparan donde dos personas revisaron las preguntas y vieron que son iguales.</translation>
    </message>
    <message>
        <source>They have no section in common.</source>
        <translation>No tienen ninguna sección en común.</translation>
    </message>
    <message>
        <source>This section is not on every scorecard.</source>
        <translation>Esta sección no está en todas las fichas.</translation>
    </message>
    <message>
        <source>The section is not locked, so answers may still change.</source>
        <translation>La sección no está cerrada; por eso las respuestas todavía pueden cambiar.</translation>
    </message>
    <message>
        <source>Too much is not known.</source>
        <translation>Hay demasiadas cosas que no se saben.</translation>
    </message>
    <message>
        <source>Too much does not apply.</source>
        <translation>Hay demasiadas cosas que no se aplican.</translation>
    </message>
    <message>
        <source>Too few questions have a level on both scorecards: {shared} of {items}.</source>
        <translation>Muy pocas preguntas tienen un nivel en las dos fichas: {shared} de {items}.</translation>
    </message>
    <message>
        <source>Answered in a translation that nobody has reviewed yet ({language}).</source>
        <translation>Respuestas dadas en una traducción que nadie ha revisado todavía ({language}).</translation>
    </message>
    <message>
        <source>Fewer than three members answered alone.</source>
        <translation>Menos de tres integrantes respondieron a solas.</translation>
    </message>
    <message>
        <source>They were not facilitated in the same way ({one}; {other}).</source>
        <translation>No tuvieron la misma facilitación ({one}; {other}).</translation>
    </message>
    <message>
        <source>It is not known whether it was facilitated.</source>
        <translation>No se sabe si hubo facilitación.</translation>
    </message>
    <message>
        <source>Answered in different languages ({one}; {other}).</source>
        <translation>Respuestas dadas en idiomas distintos ({one}; {other}).</translation>
    </message>
    <message>
        <source>{reason} Here: {places}.</source>
        <translation>{reason} Aquí: {places}.</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <source>{scorecard} ({sections})</source>
        <translation>{scorecard} ({sections})</translation>
    </message>
    <message>
        <source>Nothing stands against it.</source>
        <translation>Nada lo impide.</translation>
    </message>
    <message>
        <source>Answered alone: {raters}. Facilitated: {led}. Language: {languages}.</source>
        <translation>Respondieron a solas: {raters}. Facilitación: {led}. Idioma: {languages}.</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>{points} before must-haves, on the {shared} questions that all share</source>
        <translation>{points} sin los topes de los puntos indispensables, en las preguntas que todas tienen en común ({shared})</translation>
    </message>
    <message>
        <source>on {shared} of {items} questions</source>
        <translation>en {shared} de {items} preguntas</translation>
    </message>
    <message>
        <source>{one} and {other}: {apart} ± {margin} points apart</source>
        <translation>{one} y {other}: {apart} ± {margin} puntos de diferencia</translation>
    </message>
    <message>
        <source>{apart} ± {margin}</source>
        <translation>{apart} ± {margin}</translation>
    </message>
    <message>
        <source>{shared} of {items}</source>
        <translation>{shared} de {items}</translation>
    </message>
    <message>
        <source>shared: {points}</source>
        <translation>en común: {points}</translation>
    </message>
    <message>
        <source>more than normal variation</source>
        <translation>más que la variación normal</translation>
    </message>
    <message>
        <source>about the same: within normal variation</source>
        <translation>más o menos igual: dentro de la variación normal</translation>
    </message>
    <message>
        <source>side by side only</source>
        <translation>solo lado a lado</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>The first {shown} of {pairs} pairs stand here; the json file has all of them.</source>
        <translation>Aquí están los primeros {shown} de {pairs} pares; el archivo json los tiene todos.</translation>
    </message>
    <message>
        <source>{pairs} pairs: see them with --json, or in a file with --to.</source>
        <translation>{pairs} pares: véanlos con --json, o en un archivo con --to.</translation>
    </message>
    <message>
        <source>Read me first</source>
        <translation>Leer primero</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Organisations stand in alphabetical order. Nothing is ranked, and there is no overall number.</source>
        <translation>Las organizaciones están en orden alfabético. No es una clasificación, y no hay un número total.</translation>
    </message>
    <message>
        <source>Every pair has a grade of its own, and so has every section in it. The grade of all together is that of the worst pair.</source>
        <translation>Cada par tiene su propio grado, y también cada sección del par. El grado del conjunto es el del par menos comparable.</translation>
    </message>
    <message>
        <source>Both sides are counted again on the questions that both answered, with one method and before must-haves.</source>
        <translation>Las dos fichas se calculan de nuevo con las preguntas que ambas respondieron, con un mismo método y sin los topes de los puntos indispensables.</translation>
    </message>
    <message>
        <source>A difference says something only when it is larger than its margin: answers vary a little even where nothing differs.</source>
        <translation>Una diferencia dice algo solo cuando es mayor que su margen: las respuestas varían un poco aunque nada sea distinto.</translation>
    </message>
    <message>
        <source>A section that only one scorecard has is not compared, and lowers no other grade.</source>
        <translation>Una sección que está solo en una ficha no se compara y no baja ningún otro grado.</translation>
    </message>
    <message>
        <source>What each answer counts as, after its evidence. Change a number and every figure follows.</source>
        <translation>Lo que cuenta cada respuesta, según su respaldo. Si cambian un número, cambian todas las cifras.</translation>
    </message>
    <message>
        <source>Score: as on the scorecard. Shared: counted on the questions that all share, before must-haves.</source>
        <translation>Puntaje: como en la ficha. En común: calculado con las preguntas que todas tienen en común, sin los topes de los puntos indispensables.</translation>
    </message>
    <message>
        <source>Best grade</source>
        <translation>Mejor grado</translation>
    </message>
    <message>
        <source>Grade of the section</source>
        <translation>Grado de la sección</translation>
    </message>
    <message>
        <source>Questions that all share</source>
        <translation>Preguntas que todas tienen en común</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>En común</translation>
    </message>
    <message>
        <source>of</source>
        <translation>de</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>How to read it</source>
        <translation>Cómo leerlo</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Comparing needs at least two scorecards; there are {count} here. Nothing was changed.</source>
        <translation>Para comparar hacen falta dos fichas como mínimo; aquí hay {count}. Nada cambió.</translation>
    </message>
    <message>
        <source>{organisation}, {year} is here in revision {one} and revision {other}. Please leave one of them out.</source>
        <translation>{organisation}, {year} está aquí en la edición {one} y en la edición {other}. Por favor, dejen fuera una de las dos.</translation>
    </message>
    <message>
        <source>The crosswalk {name} has {count} mistakes, the first at {place}. It was not used.</source>
        <translation>La tabla de equivalencias {name} no se usó. Errores: {count}; el primero, en {place}.</translation>
    </message>
    <message>
        <source>“{said}” is not a relation: identical, equivalent, related or none.</source>
        <translation>«{said}» no es una relación: identical, equivalent, related o none.</translation>
    </message>
    <message>
        <source>“{relation}” needs two different reviewers and a reason.</source>
        <translation>«{relation}» necesita dos personas distintas que la revisen y una razón.</translation>
    </message>
    <message>
        <source>{indicator} counts as the same as two other questions.</source>
        <translation>{indicator} cuenta como igual a otras dos preguntas.</translation>
    </message>
    <message>
        <source>“{said}” is not a version such as 1.2.0.</source>
        <translation>«{said}» no es una versión como 1.2.0.</translation>
    </message>
    <message>
        <source>Taken in: {organisation}, {year} ({file})</source>
        <translation>Recibida: {organisation}, {year} ({file})</translation>
    </message>
    <message>
        <source>Taken in: {organisation}, {year}, revision {revision}, beside revision {before} ({file})</source>
        <translation>Recibida: {organisation}, {year}, edición {revision}, junto a la edición {before} ({file})</translation>
    </message>
    <message>
        <source>Known already: {organisation}, {year} ({file})</source>
        <translation>Ya estaba: {organisation}, {year} ({file})</translation>
    </message>
    <message>
        <source>Typed over: {sheet}, cell {cell} says “{says}”. The board sealed “{sealed}”, and that counts.</source>
        <translation>Cambiado a mano: en {sheet}, la celda {cell} dice «{says}». La junta selló «{sealed}», y eso es lo que vale.</translation>
    </message>
    <message>
        <source>Passed over, neither json nor xlsx: {count}.</source>
        <translation>Archivos dejados de lado, ni json ni xlsx: {count}.</translation>
    </message>
    <message>
        <source>Taken in: {accepted}. Known already: {known}. Refused: {refused}.</source>
        <translation>Recibidas: {accepted}. Ya estaban: {known}. No se pudieron recibir: {refused}.</translation>
    </message>
    <message>
        <source>{number}  {organisation} ({country}), {year}: {state}</source>
        <translation>{number}  {organisation} ({country}), {year}: {state}</translation>
    </message>
    <message>
        <source>The library is empty. Take scorecards in with “adaptameter import”.</source>
        <translation>La biblioteca está vacía. Reciban fichas con «adaptameter import».</translation>
    </message>
    <message>
        <source>signed, revision {revision}</source>
        <translation>firmada, edición {revision}</translation>
    </message>
    <message>
        <source>not signed, a draft</source>
        <translation>sin firmar, un borrador</translation>
    </message>
    <message>
        <source>Thank you for your scorecards. These files could not be taken in. Please look at the reasons, and send the files again as AdaptaMeter wrote them.</source>
        <translation>Gracias por sus fichas. Estos archivos no se pudieron recibir. Por favor, miren las razones y envíen los archivos otra vez, tal como los creó AdaptaMeter.</translation>
    </message>
    <message>
        <source>{file}: {reason}</source>
        <translation>{file}: {reason}</translation>
    </message>
    <message>
        <source>It is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>It cannot be read ({why}).</source>
        <translation>El archivo no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>It is larger than {limit} MB, so it was not opened.</source>
        <translation>El archivo pesa más de {limit} MB; por eso no se abrió.</translation>
    </message>
    <message>
        <source>It is built in a way that could do harm ({why}), so it was not opened.</source>
        <translation>El archivo está hecho de una manera que podría causar daño ({why}); por eso no se abrió.</translation>
    </message>
    <message>
        <source>It is not a scorecard that AdaptaMeter wrote.</source>
        <translation>No es una ficha creada por AdaptaMeter.</translation>
    </message>
    <message>
        <source>It is damaged, or was changed after it was written ({why}).</source>
        <translation>El archivo está dañado, o se cambió después de crearlo ({why}).</translation>
    </message>
    <message>
        <source>It was written by a newer AdaptaMeter than the one here (format {version}).</source>
        <translation>Lo creó un AdaptaMeter más nuevo que el de aquí (formato {version}).</translation>
    </message>
    <message>
        <source>It answers a questionnaire that is not in the program here: {name} {version}.</source>
        <translation>Responde a un cuestionario que no está en el programa de aquí: {name} {version}.</translation>
    </message>
    <message>
        <source>It has other answers than the scorecard of the same assessment and revision that came first. Which one is right?</source>
        <translation>Tiene otras respuestas que la ficha de la misma autoevaluación y edición que llegó primero. ¿Cuál es la correcta?</translation>
    </message>
    <message>
        <source>it has cells far outside its tables</source>
        <translation>tiene celdas muy lejos de sus tablas</translation>
    </message>
    <message>
        <source>it carries macros</source>
        <translation>lleva macros</translation>
    </message>
    <message>
        <source>it reaches for other files</source>
        <translation>busca otros archivos</translation>
    </message>
    <message>
        <source>it carries other files</source>
        <translation>lleva otros archivos dentro</translation>
    </message>
    <message>
        <source>it carries programs</source>
        <translation>lleva programas dentro</translation>
    </message>
    <message>
        <source>it takes far too long to read</source>
        <translation>tarda demasiado en leerse</translation>
    </message>
    <message>
        <source>it needs far too much memory</source>
        <translation>necesita demasiada memoria</translation>
    </message>
    <message>
        <source>it stops the program that reads it</source>
        <translation>detiene el programa que lo lee</translation>
    </message>
    <message>
        <source>There is no scorecard number {said} in the library.</source>
        <translation>En la biblioteca no hay una ficha con el número {said}.</translation>
    </message>
    <message>
        <source>{name} has other answers than the scorecard of the same assessment and revision that is here. That one was kept; ask the sender which is right.</source>
        <translation>{name} tiene otras respuestas que la ficha de la misma autoevaluación y edición que ya está aquí. Se conservó la que ya estaba; pregunten a quien envió el archivo cuál es la correcta.</translation>
    </message>
    <message>
        <source>A tag is too long: at most {longest} characters.</source>
        <translation>Una etiqueta es demasiado larga: como máximo {longest} caracteres.</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firmar</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>signed again</source>
        <translation>firmada de nuevo</translation>
    </message>
    <message>
        <source>signed again (revision {revision})</source>
        <translation>firmada de nuevo (edición {revision})</translation>
    </message>
    <message>
        <source>{country} (closed)</source>
        <translation>{country} (cerrado)</translation>
    </message>
    <message>
        <source>A section has too few questions with a level.</source>
        <translation>Una sección tiene muy pocas preguntas con un nivel.</translation>
    </message>
    <message>
        <source>Northern Africa</source>
        <translation>África septentrional</translation>
    </message>
    <message>
        <source>Western Africa</source>
        <translation>África occidental</translation>
    </message>
    <message>
        <source>Middle Africa</source>
        <translation>África central</translation>
    </message>
    <message>
        <source>Eastern Africa</source>
        <translation>África oriental</translation>
    </message>
    <message>
        <source>Southern Africa</source>
        <translation>África meridional</translation>
    </message>
    <message>
        <source>Northern America</source>
        <translation>América septentrional</translation>
    </message>
    <message>
        <source>Central America</source>
        <translation>América Central</translation>
    </message>
    <message>
        <source>Caribbean</source>
        <translation>Caribe</translation>
    </message>
    <message>
        <source>South America</source>
        <translation>América del Sur</translation>
    </message>
    <message>
        <source>Central Asia</source>
        <translation>Asia central</translation>
    </message>
    <message>
        <source>Eastern Asia</source>
        <translation>Asia oriental</translation>
    </message>
    <message>
        <source>South-eastern Asia</source>
        <translation>Asia sudoriental</translation>
    </message>
    <message>
        <source>Southern Asia</source>
        <translation>Asia meridional</translation>
    </message>
    <message>
        <source>Western Asia</source>
        <translation>Asia occidental</translation>
    </message>
    <message>
        <source>Eastern Europe</source>
        <translation>Europa oriental</translation>
    </message>
    <message>
        <source>Northern Europe</source>
        <translation>Europa septentrional</translation>
    </message>
    <message>
        <source>Southern Europe</source>
        <translation>Europa meridional</translation>
    </message>
    <message>
        <source>Western Europe</source>
        <translation>Europa occidental</translation>
    </message>
    <message>
        <source>Oceania</source>
        <translation>Oceanía</translation>
    </message>
    <message>
        <source>Points are before must-haves, counted again on the questions that all of them answered.</source>
        <translation>Los puntajes son sin los topes de los puntos indispensables, calculados de nuevo con las preguntas que todas respondieron.</translation>
    </message>
    <message>
        <source>Ask the board to sign it and to send the scorecard again.</source>
        <translation>Pidan a la junta que firme la ficha y la envíe otra vez.</translation>
    </message>
    <message>
        <source>Read each of them on its own: click its name.</source>
        <translation>Lean cada una por separado: hagan clic en su nombre.</translation>
    </message>
    <message>
        <source>A crosswalk between the two versions can help, when two people have reviewed it.</source>
        <translation>Una tabla de equivalencias entre las dos versiones puede ayudar, si dos personas la revisaron.</translation>
    </message>
    <message>
        <source>Ask the board to lock it and to send the scorecard again.</source>
        <translation>Pidan a la junta que cierre la sección y envíe la ficha otra vez.</translation>
    </message>
    <message>
        <source>Ask the board to find out what it does not know yet.</source>
        <translation>Pidan a la junta que averigüe lo que todavía no sabe.</translation>
    </message>
    <message>
        <source>Read its answers instead: click the name.</source>
        <translation>Mejor lean sus respuestas: hagan clic en el nombre.</translation>
    </message>
    <message>
        <source>Read their answers instead: click a name.</source>
        <translation>Mejor lean las respuestas: hagan clic en un nombre.</translation>
    </message>
    <message>
        <source>Have the translation reviewed.</source>
        <translation>Pidan que alguien revise la traducción.</translation>
    </message>
    <message>
        <source>Next time, let three or more members answer alone.</source>
        <translation>La próxima vez, que respondan a solas tres integrantes o más.</translation>
    </message>
    <message>
        <source>Keep it in mind when you read a difference.</source>
        <translation>Ténganlo en cuenta al leer una diferencia.</translation>
    </message>
    <message>
        <source>Ask the board who led the talk.</source>
        <translation>Pregunten a la junta quién guio la conversación.</translation>
    </message>
    <message>
        <source>not on both scorecards</source>
        <translation>no está en las dos fichas</translation>
    </message>
    <message>
        <source>not locked</source>
        <translation>sin cerrar</translation>
    </message>
    <message>
        <source>too much not known</source>
        <translation>demasiado que no se sabe</translation>
    </message>
    <message>
        <source>too much that does not apply</source>
        <translation>demasiado que no se aplica</translation>
    </message>
    <message>
        <source>too few questions in common</source>
        <translation>muy pocas preguntas en común</translation>
    </message>
    <message>
        <source>another version of the questions</source>
        <translation>otra versión de las preguntas</translation>
    </message>
    <message>
        <source>cannot be compared</source>
        <translation>no se puede comparar</translation>
    </message>
    <message>
        <source>For learning and dialogue. Not a ranking. Pilot instrument.</source>
        <translation>Para aprender y dialogar. No es una clasificación. Cuestionario piloto.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>The middle (from 5 on)</source>
        <translation>Valor central (desde 5)</translation>
    </message>
    <message>
        <source>A quarter lies below (from 10 on)</source>
        <translation>Un cuarto está por debajo (desde 10)</translation>
    </message>
    <message>
        <source>A quarter lies above (from 10 on)</source>
        <translation>Un cuarto está por encima (desde 10)</translation>
    </message>
    <message>
        <source>There is no picture here to save. Save the table, or show something first.</source>
        <translation>Aquí no hay ninguna imagen que guardar. Guarden la tabla, o muestren algo primero.</translation>
    </message>
    <message>
        <source>There is nothing here to save yet.</source>
        <translation>Aquí todavía no hay nada que guardar.</translation>
    </message>
    <message>
        <source>A file called {name} is already there, and nothing was changed. Please choose another name.</source>
        <translation>Ya existe un archivo con el nombre {name}, y nada cambió. Por favor, elijan otro nombre.</translation>
    </message>
</context>
<context>
    <name>YearWords</name>
    <message>
        <source>{year}: {verdict}.</source>
        <translation>{year}: {verdict}.</translation>
    </message>
    <message>
        <source>{year}: {verdict}. About 8 times in 10 it lies from {low} to {high}.</source>
        <translation>{year}: {verdict}. Unas 8 de cada 10 veces está entre {low} y {high}.</translation>
    </message>
    <message>
        <source>From {before} to {after}. {grade}.</source>
        <translation>De {before} a {after}. {grade}.</translation>
    </message>
</context>
<context>
    <name>YearsReading</name>
    <message>
        <source>Not on the scorecard of {year}, so there is nothing to compare.</source>
        <translation>No está en la ficha de {year}; por eso no hay nada que comparar.</translation>
    </message>
    <message>
        <source>{year}: answered alone by {count}, then agreed on.</source>
        <translation>{year}: respuestas a solas de {count}, después acordadas en grupo.</translation>
    </message>
    <message numerus="yes">
        <source>Seen from today: {points} instead of {first} points, on %n question(s) you looked at again.</source>
        <translation>
            <numerusform>Visto desde hoy: {points} puntos en vez de {first}, en %n pregunta que miraron de nuevo.</numerusform>
            <numerusform>Visto desde hoy: {points} puntos en vez de {first}, en %n preguntas que miraron de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{before} said then, {now} now</source>
        <translation>Se dijo {before} entonces, {now} ahora</translation>
    </message>
</context>
<context>
    <name>YearsView</name>
    <message>
        <source>What changed from {before} to {now}</source>
        <translation>Qué cambió de {before} a {now}</translation>
    </message>
    <message>
        <source>With several sections a year, one may look like a clear change by chance now and then. The steps you can show are the safest ground to stand on.</source>
        <translation>Con varias secciones por año, de vez en cuando una puede parecer un cambio claro por casualidad. Los pasos que pueden mostrar son el suelo más firme.</translation>
    </message>
    <message>
        <source>Version {before} of the questions then, {now} now: only questions that are the same are compared.</source>
        <translation>Versión {before} de las preguntas entonces, {now} ahora: solo se comparan las preguntas que son iguales.</translation>
    </message>
    <message>
        <source>Points move a little every year, also when nothing changes. Here you see what is more than that.</source>
        <translation>Los puntajes se mueven un poco cada año, también cuando nada cambia. Aquí se ve lo que es más que eso.</translation>
    </message>
    <message numerus="yes">
        <source>%n section(s) not locked this year</source>
        <translation>
            <numerusform>%n sección sin cerrar este año</numerusform>
            <numerusform>%n secciones sin cerrar este año</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of earlier years is shown until they are, so that nobody answers for the number: {sections}.</source>
        <translation>Hasta cerrarlas no se muestra nada de años anteriores, para que nadie responda pensando en el número: {sections}.</translation>
    </message>
</context>
<context>
    <name>_RailButton</name>
    <message>
        <source>you are here</source>
        <translation>están aquí</translation>
    </message>
    <message>
        <source>done</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>con candado</translation>
    </message>
</context>
</TS>
