import { stemTable } from '../stem-table';

export const SPANISH_STEMS = stemTable({
  endings:
    'o a os as e es s ó é í ar er ir an en aron ieron aba aban ía ían ado ada ados adas ido ida idos idas ando iendo ará erá irá arán ' +
    'erán irán ción ciones sión siones miento mientos dor dora dores doras dad dades idad idades mente oso osa osos osas al ales il iles ' +
    'ivo iva ivos ivas ico ica icos icas ario aria arios arias ano ana anza ancia encia ista istas ismo aje ajes ez eza aré se lo la ' +
    'ble bles ero era eros eras ense enses ito ita illo illa ón ones',
  links: '',
  words:
    'herenci autónom cotizaciones pensionist nómin igualdad brech conciliación euríbor promotor ladrill obra obras concesión peaj ' +
    'autopist ocupación temporad cosech sequí oliv calzad matriculaciones baterí eléctric tarif fotovoltaic reciclaj huell provisión ' +
    'provisiones deterior morosidad mora insolvenci liquidación refinanciación rebaj calificación parqué cotiz cotizad absorción ' +
    'filial matriz participad junt consejer ejecutiv relev estaf soborn constitucional ciberataqu criptomoned emprendimient rond pyme ' +
    'franquici minorist exportaciones importaciones divis dólar peso remes encarec abarat amig madr padr hija ventan cart palabr lengu ' +
    'voz imagen minut noch calient frío seco mojad fresc clar oscur negr blanc rojo azul verd amarill larg cort anch estrech profund ' +
    'pesad liger duro bland rico pobr sano enferm cansad alegr trist mied esperanz amor rabi alegrí tristez felicidad ayud pedir ' +
    'respond habl escuch mirar leer escrib cont medir constru repar limpi llev empuj lanz tomar levant encontr busc perd empez esper ' +
    'lleg qued volv viaj volar nadar salt bail cant tocar pint dibuj diseñ decid eleg aconsej apoy rechaz acept promet dudar amenaz ' +
    'castig premi agradec invit visit celebr descans entren enseñ estudi descubr descubrimient invent caus efect significad modo regl ' +
    'excepción ejempl comparación diferenci part conjunt cantidad medid altur anchur velocidad fuerz potenci peligros inciert posibl ' +
    'imposibl necesari inútil útil dañin común raro extrañ conocid desconocid famos oficial separad diferent bonit feo suci llen vací ' +
    'abiert cerrad acces actitud actividad adaptación adelant agenci agend aire alcanc ámbit ampliación aniversari aportación ' +
    'aprobación área argument arranqu asesor aspect asunt atención ausenci autoridad auxili avanc barrer bienest bolsill brújul ' +
    'búsqued calendari campañ capacidad capítul cara caso casos centr certez certificad cicl ciel cifr cita clav códig comentari ' +
    'comienz compañer component comportamient compromis comunicación concept conclusión condición conduct conflict consecuenci ' +
    'conservación consultor contenid context continuidad contribución convivenci cooperación corazón corre cosa cost costumbr creador ' +
    'cuadr cualidad cuestión cumbr cuot debilidad décad definición democraci departament descuent dese destin detall diagnóstic diálog ' +
    'dificultad dilem diligenci diplomaci dirección disciplin disput distanci división document domicili domini duda eco edad edifici ' +
    'efectiv eficaci ejercici elección element emergenci enseñanz entorn entreg époc equilibri escal esfuerz espaci especialist esquem ' +
    'estabilidad estación estánd estatut estil estímul estructur etap evaluación evidenci examen expectativ expert facilidad fall fase ' +
    'fech fenómen feri fiest figur fila filosofí flexibilidad fluj fortalez foto fracas fronter fuent función garantí gestor golp grad ' +
    'grandez grup hábit hito identidad iglesi incident increment indicador individu información ingenierí inici iniciativ instalación ' +
    'institución instrument integración intención jefe jurisdicción justici laboratori lado lector lectur lectores libertad líder ' +
    'límit líne list luch lugar madurez mano máquin marc margen materi mecanism medi mensaj ment métod modernidad moned motiv ' +
    'movilidad movimient muse nacimient necesidad nivel nombr númer objet obligación obstácul ocasión opinión opción organism ' +
    'organización orgull origen págin palanc panoram paquet paradigm parej pasiv paso pasos patent patrón paus peligr period permis ' +
    'piez plaz población poder polític presenci presión principi prioridad problem procedimient product program progres promedi ' +
    'pronóstic propiedad propuest propósit prueb punt radiografí raíz rama ramo razón reacción reapertur recet recorrid reducción ' +
    'reflexión refuerz régimen región relación rendimient report representant requisit reserv resolución reunión revist revolución ' +
    'rival ruta sala sección secret seguimient segment sencillez sensación sentid señal servici silenci símbol sistem siti sombr ' +
    'sorpres sueñ superfici tabl tamañ tare teatr técnic temor teorí terren territori tesor text tierr títul tono trámit transición ' +
    'tratad turn uso usuari utilidad vacaciones ventaj verdad versión vía víctim vigenci víncul voluntad voto vuelt zona ' +
    'empresa sociedad compañía negocio banco banca bancario bolsa acción accionista bono dividendo beneficio ingreso venta factura ' +
    'facturación pérdida cuenta balance trimestre semestre anual deuda crédito préstamo hipoteca tipo interés inflación precio coste ' +
    'costo gasto ahorro ahorrador inversión inversor fondo pensión seguro asegurador prima fisco fiscal impuesto tasa tributo iva irpf ' +
    'arancel aduana cotización deducción exención bonificación devolución declaración plazo pago inspección sanción multa fraude ' +
    'hacienda ley decreto norma normativa reglamento directiva sentencia juez jueza juzgado tribunal supremo recurso juicio gobierno ' +
    'ministro ministra congreso ayuntamiento comunidad estado público privado trabajo trabajador empleado empleo contratación despido ' +
    'paro desempleo sueldo salario convenio sindicato huelga jornada teletrabajo formación directivo consejero consejo presidente ' +
    'presidenta director socio familia familiar joven mujer hombre hijo cliente consumidor consumo compra adquisición fusión cesión ' +
    'escisión acuerdo negociación oferta concurso licitación proveedor suministro cadena producción productor fábrica planta industria ' +
    'construcción constructora vivienda casa piso alquiler inquilino inmobiliaria inmueble suelo agricultura agrícola alimento comida ' +
    'vino restaurante hotel turismo turista viaje vuelo aéreo aerolínea aeropuerto tren ferrocarril barco puerto transporte logística ' +
    'coche automóvil vehículo eléctrico energía energético recibo luz gas petróleo petrolera gasolina carburante renovable solar eólica ' +
    'nuclear hidrógeno agua residuo ambiente ambiental clima climático emisión sostenible sostenibilidad responsabilidad transparencia ' +
    'gobernanza ética corrupción blanqueo riesgo seguridad dato datos privacidad digital digitalización tecnología tecnológica ' +
    'informática inteligencia artificial robot automatización plataforma red telefonía teleco operadora internet sanidad salud hospital ' +
    'médico fármaco farmacéutica vacuna pandemia escuela universidad estudiante investigación innovación desarrollo estrategia plan ' +
    'proyecto objetivo reto desafío oportunidad crisis guerra sanciones incertidumbre confianza optimismo previsión estimación ' +
    'perspectiva tendencia escenario informe encuesta sondeo estudio análisis barómetro guía claves novedad noticia comunicado evento ' +
    'seminario encuentro curso pregunta respuesta consulta criterio doctrina jurisprudencia españa español madrid barcelona valencia ' +
    'sevilla bilbao europa europeo alemania alemán francia francés italia italiano inglés americano chino ruso mundo mundial ' +
    'internacional extranjero país nación ciudad nuevo viejo grande pequeño mediano bueno mejor malo peor alto bajo fuerte débil rápido ' +
    'lento caro barato importante fácil difícil libre propio entero medio primero segundo tercero cuarto último próximo pasado anterior ' +
    'año mes semana día hoy mañana ayer verano otoño invierno primavera dos tres cuatro cinco seis siete ocho nueve diez veinte treinta ' +
    'cien ciento mil millón millones mitad doble aumento aumenta descenso desciende crece creció cae cayó baja bajó sube subió desploma ' +
    'dispara hunde repunta rebota frena modera acelera mejora empeora mantiene cierra cerró abre abrió inicia termina continúa queda ' +
    'llega sale vuelve vende cede paga cobra gana ganó pierde perdió gasta invierte lanza presenta anuncia confirma desmiente advierte ' +
    'teme espera pide propone aprueba rechaza firma vence cambia transforma impulsa recorta eleva reduce duplica supera alcanza toca ' +
    'logra busca quiere quieren puede pueden debe deben hace hacen va van da dan está están viene dice dicen será serán había eran así ' +
    'pues solo sólo además casi tras durante mientras cuánto cuántos cómo dónde quién cuándo nadie nada algo alguien lo le les me te ' +
    'nos usted ustedes mí ti sí aquí ahí allí ahora luego después antes entonces aunque sino conmigo sin embargo es decir quizá quizás ' +
    'probablemente apenas bastante demasiado alrededor dentro fuera encima debajo junto vez veces derecho entender entiende explicar ' +
    'explica ocurrir ocurre surgir surge suponer supone significar significa afectar afecta abarcar abarca conocer conoce pensar piensa ' +
    'jugar juega aprender vivir vive morir muere nacer nace dormir comer beber caminar correr sentarse resolver resuelve evitar evita ' +
    'soportar daño daños garantizar garantiza proteger protege prevenir impedir detener detiene permitir permite prohibir prohíbe ' +
    'prohibido obligatorio voluntario legal ilegal válido escrito oral electrónico mensual diario enfermera paciente tratamiento ' +
    'guardería colegio instituto alumno científico ciencia conocimiento habilidad experiencia carrera puesto solicitud entrevista ' +
    'selección horario sindical colaboración alianza miembro asociación fundación cooperativa deporte fútbol cultura arte música ' +
    'película libro periódico medios prensa periodista columna tema policía bomberos defensa fiscalía cárcel ladrón robo violencia ' +
    'asesinato droga tráfico accidente incendio inundación tormenta tiempo lluvia nieve viento sol carretera puente túnel mercancía ' +
    'camión conductor gasóleo aparcamiento jardín garaje chalet casero agente pesca ganadería trigo leche pollo mercantil tributario ' +
    'laboral competencia pleito arbitraje litigio mediación indemnización interno auditoría auditor consultoría asesoría abogado bufete ' +
    'valoración operación salida folleto exento imponible retención subvención convocatoria registro relevante amplio posibilidad ' +
    'orientación dictamen femenino masculino mayor adulto prestación incapacidad jubilación jubilado calidad eficiencia rentabilidad ' +
    'competitividad liquidez capital endeudamiento amortización récord disparó desplomó recuperación desaceleración congela acepta ' +
    'rechazó propuso nombra nombró dimite dimitió abandona llegó ejecuta ejecutó demanda demandó exige acusa denuncia investiga condena ' +
    'absuelve indemniza rescata salva hundió resurge aguanta resiste esquiva sortea afronta encara arranca estrena inaugura clausura ' +
    'prepara ultima negocia pacta niño vecino ciudadano gente persona calle barrio pueblo finca campo playa sierra río mar isla norte ' +
    'sur este oeste',
});
