import { languageProfile } from './language-profile';
import { SPANISH_STEMS } from './stems/spanish';

export const SPANISH_PROFILE = languageProfile('es', {
  functionWords:
    'el la los las lo de del y e es son era un una unos unas en que por para con no se su sus al como más menos pero sino qué ' +
    'cuál cuáles cómo cuándo dónde quién este esta estos estas ese esa eso esos aquel hay fue fueron ser está están sobre entre ' +
    'también muy o u sin ha han había le les nos desde hasta hacia según contra tras ante bajo durante mientras cuando donde si ' +
    'ya aún todavía siempre nunca todo toda todos todas otro otra otros otras cada mi tu nuestro nuestra uno dos tres porque ' +
    'aunque ' +
    'a ni cuyo cuya te os ello ella ellas ellos él yo tú usted ustedes quienes cuánto cuánta cuántos cuántas tanto ' +
    'tanta mismo misma mismos mismas así entonces aquí allí ahora luego además pues tal algún alguna algunos algunas ningún ' +
    'ninguna nada nadie algo sólo solo antes después sido siendo tiene tienen haber hemos será serán sería serían va ' +
    'muchos muchas mucho mucha poco ambos ambas vez mediante salvo',
  words:
    'empresa empresas compañía beneficio beneficios ingresos ventas pérdidas resultado resultados trimestre semestre año años ' +
    'acciones acción bolsa mercado mercados banco bancos banca dividendo crecimiento caída caídas subida subidas alza baja precio ' +
    'precios inflación economía económica económico gobierno ley hacienda impuesto impuestos fiscal fiscales tributario ' +
    'tributaria jurídico laboral empleo paro trabajadores salario salarios deuda crédito tipos interés hipoteca hipotecas ' +
    'vivienda viviendas inversión inversiones inversores inversor compra venta fusión opa acuerdo contrato contratos energía luz ' +
    'gas petróleo sector industria comercio consumo consumidores turismo sostenibilidad cambio climático gestión servicios ' +
    'tendencias informe encuesta estudio jornada guía claves retos nuevo nueva nuevos nuevas gran primer primera segundo tercer ' +
    'último última sube suben bajan cae caen crece crecen gana pierde pierden prevé anuncia lanza firma vende reduce aumenta ' +
    'mejora alerta avisa pide exige aprueba millones mil euros dólares españa español española españoles europa mundo mundial ' +
    'mayor menor mejor peor alto fuerte leve entidad financiera financiero demanda demandas abre abrirá abren apertura cierra ' +
    'cierre cierran reconoce recorta recortar despide despedirá despidos empleos empleados plantea sanciona cargos consejero ' +
    'delegado consejo relevado agua hotel estrellas junto manos dinero pasará vuelve tirar rebote sabe poco partir hoy ayer ' +
    'mañana finales principios llega llegará llegan aparente heredero lujo piden quiere quieren puede pueden debe deben hace ' +
    'hacen dice dicen ve ven da dan ofrece busca buscan negocia negocian gobierna multa multas huelga huelgas fábrica fábricas ' +
    'planta plantas coche coches aerolínea aerolíneas avión vuelos viajes móvil móviles red datos plataforma tecnología ' +
    'tecnológica tecnológicas digitales seguros seguro salud sanidad fondos fondo pensiones pensión jubilación ahorro ahorradores ' +
    'dueño presidente presidenta ministro ministra directivo directivos plan planes ayudas rescate crisis guerra pandemia récord ' +
    'histórico histórica semana mes meses día días julio agosto septiembre octubre noviembre diciembre enero febrero marzo abril ' +
    'mayo junio miles ciento país países ciudad madrid barcelona méxico chile argentina américa estados unidos unión hábitos ' +
    'edición descarga socio responsable observatorio verano hotelera procesos excelencia cumplimiento mujeres estrategia ' +
    'estratégica auditoría asesoramiento consultoría inmobiliario experiencia proyecto proyectos soluciones formación nuestros ' +
    'bruselas bce fmi eeuu sueldo cesta alquiler factura recibo gasolina combustibles aumentan suma sumará supera superan logra ' +
    'logran gracias frente mitad doble derechos sociales europeos favor restaurantes sobrevivir condenan condena pagar informar ' +
    'forma clara hora contratar preferentes agarra desesperada arriesgado cauto congreso consultorios telecomunicaciones ' +
    'telecomunicación compran comprar pagan paga ganar trabajar crear mejorar marcando camino socios abogados hotelero turístico ' +
    'turistas europea europeo público pública públicos privada privado nacional internacional general generales social familia ' +
    'familias hogar hogares mujer jóvenes joven mayores fin vida historia mejores peores primeros grandes pequeño pequeña pymes ' +
    'autónomos ertes subvenciones presupuestos presupuesto pib introducción visión enfoque solución herramienta herramientas ' +
    'práctica prácticas perspectiva perspectivas éxito eficaz creación liderazgo directivas líderes confianza responsabilidad ' +
    'corporativo diversidad cultura talento habilidades normativa normativas regulación regulatorio regulatoria requisitos ' +
    'transparencia modificación borrador decisión boletín resumen barómetro índice previsiones escenario recuperación resiliencia ' +
    'clima emisiones renovables eléctrico minería manufactura construcción infraestructuras transporte logística entretenimiento ' +
    'deportes ocio educación ciudades inteligentes urbano regional local extranjero transferencia aduanas retenciones residencia ' +
    'convenio deducción deducciones exención activos pasivos arrendamientos contable contabilidad auditor auditores control ' +
    'interno fraude investigación litigios reestructuración valoración transacciones salidas financiación préstamos pagos ' +
    'inteligencia artificial robótica automatización analítica nube plataformas electrónico emprendedores startups familiar ' +
    'familiares empresarial empresariales cuidado sostenible equipo alianza alianzas puntos momento mapa futuro riesgos riesgo ' +
    'ciberseguridad protección transformación innovación impulso impulsar impulsa retail distribución farmacéutico sanitario ' +
    'automoción alimentación fiscalidad sucesión patrimonio donaciones renta tributación obligaciones memoria nombramiento nombra ' +
    'ficha incorpora incorporación novedades aspectos análisis evolución presente situación implicaciones efectos consecuencias ' +
    'impacto seguridad asesoría asesores socia directora director gerente gerentes oficina oficinas contacto contacta descubre ' +
    'conoce suscríbete regístrate inscripción ponentes ponencia mesa redonda desayuno desayunos foro curso cursos máster taller ' +
    'talleres seminario webinario debate encuentro premios anual semestral mensual boletines publicaciones publicación nota notas ' +
    'prensa comunicado comunicados informes anuario dossier catálogo sectores bienes moda textil alimentario bebidas vino aceite ' +
    'agricultura agrícola ganadería pesca automóvil autopartes concesionarios aeroespacial defensa química químico minero ' +
    'siderurgia hierro acero cemento papel madera electricidad hidrocarburos refinería eólica solar nuclear hidrógeno puertos ' +
    'ferrocarril carreteras aeropuerto tren trenes metro autobús camión camiones conductores paquetería reparto envíos compras ' +
    'rebajas navidad supermercado supermercados tienda tiendas bares cine música fútbol videojuegos apuestas juego loterías ' +
    'hospitales farmacia farmacias médicos medicamentos vacuna vacunas residencias dependencia guarderías colegios profesores ' +
    'universidad universidades estudiantes becas científicos patentes inventos robots algoritmos programación ordenador ' +
    'ordenadores pantalla satélites fibra cobertura banda ancha bancario bancarios bancarias sucursal sucursales cajero cajeros ' +
    'tarjeta tarjetas cuentas cuenta corriente depósito depósitos plazo comisión comisiones notarios registro registradores ' +
    'abogado bufete bufetes juez jueza tribunales sentencia sentencias recurso recursos delito delitos blanqueo capitales evasión ' +
    'fiscalía concursal acreedores quiebra ayuntamiento alcalde comunidades autónomas diputación senado elecciones votos partido ' +
    'partidos oposición pacto reforma reformas decreto decretos orden circular reglamento plazos prórroga entrada vigor ' +
    'aplicación afecta aplicable tributarias tributarios sujetos contribuyentes declaración declaraciones modelo modelos iva irpf ' +
    'sociedades sucesiones plusvalía vinculadas intragrupo dividendos cánones retención establecimiento permanente imposición',
  forms: SPANISH_STEMS,
  pieces:
    '_el _lo os_ as_ ción ión ón_ ado ada _qu que _la ci ie ue ue_ _es ll ñ dad ad_ ar_ _y_ mente nte al_ ente ía iento _hu _ha ' + 'ch rr',
  letters: 'áéíóúñü',
  foreign: 'kw',
});
