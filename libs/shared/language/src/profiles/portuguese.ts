import { languageProfile } from './language-profile';
import { PORTUGUESE_STEMS } from './stems/portuguese';

export const PORTUGUESE_PROFILE = languageProfile('pt', {
  functionWords:
    'o a os as de do da dos das e é são era um uma uns umas em no na nos nas que por para pra com não se seu sua seus suas ao aos ' +
    'à às pelo pela pelos pelas como mais menos mas qual quais quando onde quem este esta estes esse essa isso isto aquele há foi ' +
    'foram ser está estão sobre entre também muito ou sem ele ela eles elas você nós lhe até desde após antes durante já ainda ' +
    'sempre nunca todo toda todos todas outro outra outros cada meu minha nosso nossa dois duas três porque embora tem têm vai ' +
    'vão num numa nesta neste deste desta ' +
    'nem cujo cuja te mesmo mesma mesmos mesmas assim então agora aqui depois além pois tal algum alguma alguns algumas ' +
    'nenhum nenhuma nada ninguém algo só apenas sido sendo será serão seria seriam pode podem muitos muitas muita pouco ' +
    'ambos ambas seja sejam vez tão tanto tanta destes destas desses dessa nesse nessa daquele naquele nossos ' +
    'nossas dele dela deles delas',
  words:
    'empresa empresas companhia lucro lucros receita vendas prejuízo resultado resultados trimestre semestre ano anos ações ação ' +
    'bolsa mercado mercados banco bancos dividendos crescimento queda quedas alta altas baixa preço preços inflação economia ' +
    'econômica económico governo lei imposto impostos fiscal tributário tributária jurídico emprego desemprego trabalhadores ' +
    'salário salários dívida crédito juros taxa investimento investimentos investidores compra venda fusão aquisição acordo ' +
    'contrato energia petróleo setor indústria comércio consumo consumidores sustentabilidade gestão serviços tendências ' +
    'relatório pesquisa estudo novo nova novos novas grande primeiro primeira segundo terceiro último última sobe sobem cai caem ' +
    'cresce crescem ganha perde prevê anuncia lança assina vende reduz aumenta melhora alerta pede aprova milhões mil milhão ' +
    'bilhões reais euros dólares brasil brasileiro brasileira portugal português portuguesa mundo mundial maior menor melhor pior ' +
    'alto forte balanço bolsas produção exportações projeção meta divulga demanda abre abrirá fecha fechamento encerra reconhece ' +
    'corta cortar demite demissões empregos empregados conselho água hotel dinheiro hoje ontem amanhã final início chega chegam ' +
    'quer querem pode podem deve devem faz fazem diz dizem vê oferece busca buscam negocia multa greve fábrica fábricas carro ' +
    'carros aérea voos viagens celular rede dados tecnologia seguros seguro saúde fundos fundo aposentadoria poupança presidente ' +
    'ministro plano planos ajuda crise guerra pandemia recorde histórico semana mês meses dia dias julho agosto setembro outubro ' +
    'novembro dezembro janeiro fevereiro março abril maio junho país países cidade estados unidos união europeia estratégia ' +
    'auditoria consultoria projeto projetos soluções formação reforma tributação mulheres edição supera atinge cresceu caiu subiu ' +
    'devido trabalho apoio através informação segurança social fiscais orçamento',
  forms: PORTUGUESE_STEMS,
  pieces:
    '_do _da ção ão_ ões ões_ lh nh _nã ã õ _um em_ _em _es ss _qu que ei eir ou_ dad ade de_ _o_ ém_ mento ente aç os_ as_ _se ' +
    'ia_ são',
  letters: 'ãõçáéíóúâêôà',
  foreign: 'kwy',
});
