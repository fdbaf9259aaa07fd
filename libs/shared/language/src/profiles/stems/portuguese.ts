import { stemTable } from '../stem-table';

export const PORTUGUESE_STEMS = stemTable({
  endings:
    'o a os as e es s ou eu iu ar er ir am em aram eram iram ava avam ia iam ado ada ados adas ido ida idos idas ando endo indo ará erá ' +
    'irá arão erão irão ção ções são sões mento mentos dor dora dores doras dade dades idade idades mente oso osa osos osas al ais il eis ' +
    'ivo iva ivos ivas ico ica icos icas ário ária ários árias ano ana ança ância ência ista istas ismo agem agens eza ável áveis ível ' +
    'íveis eiro eira eiros eiras ense enses inho inha ão ões',
  links: '',
  words:
    'cart larg clar profund pesad duro rico enferm alegr trist amor pedir respond medir constru repar tomar encontr busc perd esper ' +
    'celebr visit caus modo part medid peso altur raro oficial separad diferent conjunt regr exempl forç potênci perigos incert ' +
    'possível impossível necessári inútil igualdad obra obras concessã ocupaçã temporad colheit seca azeit tarif reciclagem provisã ' +
    'deterioraçã mora insolvênci liquidaçã calificaçã absorçã filial matriz franqui importações divisas criptomoedas noit negr branc ' +
    'azul vermelh amarel levant ganh começ cheg viaj voar nadar cant decid apoi rejeit aceit promet duvid ameaç punir agradec convid ' +
    'descans trein ensin estud descobr agend área argument arranqu base camp caso casos centr certez certificad cicl códig component ' +
    'consult context cost cuidad delit departament destin dilem disciplin disput document element entrad escal especialist esquem ' +
    'estatut estil etap fase figur fila firm foro fortalez foto futur gestor golp grup hábit hora impuls incident indicador índic ' +
    'inform instrument lado list mapa máquin mar marc mecanism ment métod moda model motiv nota númer objet obstácul organism papel ' +
    'patent paus poder polític problem program reserv rival sala secret segment sentid sistem técnic temor terren text tratad uso ' +
    'valor valores via vida víncul voto zona efeit erro exam ingress ' +
    'empresa sociedade companhia negócio banco bancário bolsa ação acionista título dividendo lucro receita venda fatura faturamento ' +
    'prejuízo conta balanço trimestre semestre anual dívida crédito empréstimo financiamento hipoteca juro taxa inflação preço custo ' +
    'gasto despesa poupança investimento investidor fundo aposentadoria pensão reforma seguro seguradora fisco fiscal imposto tributo ' +
    'alíquota icms irs irc iva alfândega contribuição dedução isenção restituição reembolso declaração prazo pagamento fiscalização ' +
    'multa fraude sonegação lei decreto norma regulamento diretiva sentença juiz juíza tribunal recurso julgamento governo ministro ' +
    'ministra congresso senado câmara prefeitura município estado público privado trabalho trabalhador funcionário emprego contratação ' +
    'demissão desemprego salário acordo sindicato greve férias formação executivo conselheiro conselho presidente diretor sócio família ' +
    'familiar jovem mulher homem filho cliente consumidor consumo compra aquisição fusão cisão negociação oferta licitação leilão ' +
    'fornecedor cadeia produção produtor fábrica usina indústria construção construtora moradia habitação casa apartamento aluguel ' +
    'arrendamento inquilino imobiliária imóvel agricultura agronegócio soja milho boi carne alimento comida vinho restaurante hotel ' +
    'turismo turista viagem voo aérea aeroporto trem comboio navio porto transporte logística frete caminhão carro automóvel veículo ' +
    'elétrico energia luz gás petróleo gasolina combustível renovável solar eólica nuclear hidrogênio água resíduo ambiente ambiental ' +
    'clima emissão sustentável sustentabilidade responsabilidade transparência governança ética corrupção lavagem risco segurança dado ' +
    'dados privacidade digital digitalização tecnologia informática inteligência artificial robô automação plataforma rede telefonia ' +
    'operadora internet saúde hospital médico remédio farmacêutica vacina pandemia escola universidade estudante pesquisa inovação ' +
    'desenvolvimento estratégia plano projeto objetivo desafio oportunidade crise guerra sanção incerteza confiança otimismo previsão ' +
    'estimativa perspectiva tendência cenário relatório inquérito estudo análise guia novidade notícia comunicado evento seminário ' +
    'encontro curso pergunta resposta brasil brasileiro portugal português lisboa rio paulo europa europeu alemanha alemão frança ' +
    'francês itália inglês americano chinês russo mundo mundial internacional estrangeiro país nação cidade novo velho grande pequeno ' +
    'médio bom boa melhor mau má pior alto baixo forte fraco rápido lento caro barato importante fácil difícil livre próprio inteiro ' +
    'meio primeiro segundo terceiro quarto último próximo passado anterior ano mês semana dia hoje amanhã ontem verão outono inverno ' +
    'primavera dois duas três quatro cinco seis sete oito nove dez vinte trinta cem cento mil milhão bilhão metade dobro aumento ' +
    'aumenta recua cresce cresceu cai caiu desce sobe subiu despenca dispara afunda dobra freia acelera melhora piora mantém fecha ' +
    'fechou abre abriu inicia termina continua fica chega sai volta vende cede paga cobra ganha ganhou perde perdeu gasta investe lança ' +
    'apresenta anuncia confirma nega alerta teme espera pede propõe aprova rejeita assina vence muda transforma impulsiona corta eleva ' +
    'reduz supera atinge busca quer querem pode podem deve devem faz fazem vai vão dá dão está estão vem diz dizem será serão havia ' +
    'eram assim pois só somente além quase após durante enquanto quanto quantos como onde quem quando ninguém nada algo alguém lhe nos ' +
    'você vocês mim aqui aí ali agora depois antes então embora senão entretanto porém disso ou seja talvez provavelmente bastante ' +
    'demais cerca dentro fora acima abaixo junto vez vezes direito entender explica ocorre surge significa afeta abrange conhece pensa ' +
    'joga aprende vive morre nasce dormir comer beber caminhar correr resolver resolve evitar evita dano danos garantir garante ' +
    'proteger protege prevenir impedir permitir permite proibir proíbe obrigatório voluntário válido escrito eletrônico mensal diário ' +
    'enfermeira paciente tratamento creche colégio aluno ciência conhecimento habilidade experiência carreira cargo entrevista seleção ' +
    'sindical colaboração aliança membro associação fundação cooperativa esporte desporto futebol cultura arte música filme livro ' +
    'jornal mídia imprensa jornalista coluna tema polícia bombeiros defesa promotoria ladrão roubo violência assassinato droga trânsito ' +
    'acidente incêndio enchente tempestade chuva neve vento sol estrada ponte túnel carga motorista estacionamento jardim garagem ' +
    'proprietário corretor pesca pecuária trigo leite frango trabalhista concorrência processo arbitragem litígio mediação indenização ' +
    'interno auditoria auditor consultoria assessoria advogado avaliação operação isento retenção subsídio edital registro relevante ' +
    'amplo possibilidade orientação parecer adulto benefício seguro-desemprego incapacidade qualidade eficiência rentabilidade ' +
    'competitividade liquidez endividamento recorde disparou despencou recuperação desaceleração congela aceita rejeitou propôs nomeia ' +
    'deixa chegou processa exige acusa denuncia investiga condena absolve resgata salva afundou resiste enfrenta inaugura prepara ' +
    'negocia criança vizinho cidadão gente pessoa rua bairro fazenda praia ilha norte sul leste oeste também meses feira segunda terça ' +
    'quarta quinta sexta sábado domingo',
});
