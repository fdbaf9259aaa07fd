import { stemTable } from '../stem-table';

export const SPANISH_STEMS = stemTable({
  endings:
    'o a os as e es s ó é í ar er ir an en aron ieron aba aban ía ían ado ada ados adas ido ida idos idas ando iendo ará erá irá arán ' +
    'erán irán ción ciones sión siones miento mientos dor dora dores doras dad dades idad idades mente oso osa osos osas al ales il iles ' +
    'ivo iva ivos ivas ico ica icos icas ario aria arios arias ano ana anza ancia encia ista istas ismo aje ajes ez eza aré se lo la ' +
    'ble bles ero era eros eras ense enses ito ita illo illa ón ones',
  links: '',
  words:
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
