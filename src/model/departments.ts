/** One work of government that has a department in most counties. */
export interface Department {
  /** The short name in codes and addresses, as in 411426/education. Permanent. */
  key: string;
  /** The usual name today, for where no report has printed one. */
  title: string;
  /** Words that name the work, as departments combine them: 教育和体育局, 教体局. The first word decides. */
  works: readonly string[];
}

/** An office that has one name, or a few, and is never combined. */
export interface NamedOffice {
  key: string;
  title: string;
  names: readonly string[];
}

function department(key: string, title: string, works: string): Department {
  return { key, title, works: works.split(' ') };
}

function office(key: string, title: string, names: string): NamedOffice {
  return { key, title, names: [title, ...names.split(' ')] };
}

/** The departments of local governments. They have no division code: the key after the government's code makes one. */
export const departments: readonly Department[] = [
  department('development-reform', '发展和改革局', '发展和改革 发展与改革 发展改革 发改'),
  department('education', '教育局', '教育 教体 教科 教科体'),
  department('science', '科学技术局', '科学技术 科技 科工信 科信 科工'),
  department(
    'industry',
    '工业和信息化局',
    '工业和信息化 工业与信息化 工业信息化 经济和信息化 经济信息化 工信 经信 工业 信息化 经济贸易 经贸 经济商务',
  ),
  department(
    'ethnic-religious-affairs',
    '民族宗教事务局',
    '民族宗教事务 民族宗教 民族事务 民族 宗教事务 民宗',
  ),
  department('public-security', '公安局', '公安'),
  department('civil-affairs', '民政局', '民政'),
  department('justice', '司法局', '司法'),
  department('finance', '财政局', '财政'),
  department('human-resources', '人力资源和社会保障局', '人力资源 社会保障 劳动和社会保障 人事 人社'),
  department(
    'natural-resources',
    '自然资源局',
    '自然资源 国土资源 国土 城乡规划 规划 自规 规划和自然资源 规划资源 不动产登记',
  ),
  department('ecology', '生态环境局', '生态环境 环境保护 环保'),
  department('construction', '住房和城乡建设局', '住房 城乡建设 住建 建设'),
  department('housing', '住房保障和房产管理局', '住房保障 房产管理 房地产管理 房屋征收 房管'),
  department('transport', '交通运输局', '交通运输 交通 交运'),
  department('highways', '公路局', '公路 公路管理'),
  department('water', '水利局', '水利 水务 农水 湖泊'),
  department(
    'agriculture',
    '农业农村局',
    '农业农村 农业 农村工作 农牧业 农牧 农林 农办 畜牧兽医 畜牧 农村经济',
  ),
  department('farm-machinery', '农业机械管理局', '农业机械管理 农业机械 农机'),
  department('fisheries', '海洋与渔业局', '海洋 海洋发展 渔业 水产'),
  department('forestry', '林业和草原局', '林业 草原 林草'),
  department('landscape', '园林绿化局', '园林绿化 园林 绿化'),
  department('commerce', '商务局', '商务 商粮 经济合作'),
  department('investment', '投资促进局', '投资促进 招商引资 招商 投资服务'),
  department(
    'culture-tourism',
    '文化和旅游局',
    '文化 旅游 旅游发展 文旅 文广旅 文体旅 文广新 文体广电 文体 文旅体 文旅广体 文广',
  ),
  department('broadcasting', '广播电视局', '广播电视 广电 新闻出版'),
  department('sports', '体育局', '体育'),
  department('heritage', '文物局', '文物'),
  department('family-planning', '人口和计划生育局', '人口'),
  department('disease-control', '疾病预防控制局', '疾病预防控制 疾控'),
  department('traditional-medicine', '中医药管理局', '中医药管理 中医药'),
  department(
    'health',
    '卫生健康委员会',
    '卫生健康 卫生和计划生育 卫生计生 卫生 健康 卫健 卫计 计划生育 计生',
  ),
  department('veterans', '退役军人事务局', '退役军人事务 退役军人'),
  department('emergency', '应急管理局', '应急管理 应急 安全生产监督管理 安监'),
  department('audit', '审计局', '审计'),
  department('state-assets', '国有资产监督管理委员会', '国有资产监督管理 国有资产管理 国资'),
  department('market', '市场监督管理局', '市场监督管理 市场监管 市监 工商行政管理 工商'),
  department('food-drug', '食品药品监督管理局', '食品药品监督管理 食药监 药品监督管理'),
  department('quality', '质量技术监督局', '质量技术监督 质监'),
  department('intellectual-property', '知识产权局', '知识产权'),
  department('statistics', '统计局', '统计'),
  department('medical-insurance', '医疗保障局', '医疗保障 医保'),
  department('petitions', '信访局', '信访'),
  department('rural-revitalization', '乡村振兴局', '乡村振兴 扶贫开发 扶贫'),
  department(
    'administrative-approval',
    '行政审批服务局',
    '行政审批服务 行政审批 审批服务管理 审批服务 政务服务管理 政务服务 政务管理 营商环境建设 营商环境 优化营商环境',
  ),
  department('data', '数据局', '大数据发展管理 大数据发展 大数据管理 大数据 数据资源管理 数据管理 数据'),
  department(
    'city-management',
    '城市管理局',
    '城市管理 城市综合管理 综合行政执法 综合执法 行政执法 城管 城市管理行政执法 市容环境卫生',
  ),
  department('urban-renewal', '城市更新局', '城市更新 城市建设'),
  department('financial-work', '金融工作局', '地方金融监督管理 地方金融管理 金融工作 金融服务 金融'),
  department('price', '物价局', '物价'),
  department('legal-affairs', '法制办公室', '法制'),
  department('grain', '粮食和物资储备局', '粮食 物资储备 粮食物资储备 粮储'),
  department('civil-defence', '人民防空办公室', '人民防空 人防 国防动员'),
  department('foreign-affairs', '外事办公室', '外事 外事侨务 侨务'),
  department('taiwan-affairs', '台湾事务办公室', '台湾事务'),
  department('government-offices', '机关事务管理局', '机关事务管理 机关事务服务 机关事务'),
  department('energy', '能源局', '能源'),
  department('resettlement', '移民局', '移民 移民工作 水库移民 移民搬迁'),
  department('port', '口岸办公室', '口岸 港航管理 港口'),
  department('tax', '税务局', '税务 国家税务 地方税务'),
  department('meteorology', '气象局', '气象'),
  department('earthquake', '地震局', '地震 防震减灾'),
  department('archives', '档案局', '档案'),
  department('tobacco', '烟草专卖局', '烟草专卖 烟草'),
  department('post', '邮政管理局', '邮政管理 邮政'),
  department('communications', '通信管理局', '通信管理'),
];

/** Offices with names of their own. 办公室 and 政府机关 are the same office: the one that reports for the government itself. */
export const namedOffices: readonly NamedOffice[] = [
  office(
    'office',
    '人民政府办公室',
    '人民政府办公厅 政府办公室 政府办公厅 政府办 府办公室 府办 人民政府办 人民政府机关 政府机关 人民政府本级 政府本级 人民政府（办公室） 人民政府（政府机关） 人民政府（机关） 人民政府（本级）',
  ),
  office('supply-cooperative', '供销合作社', '供销合作社联合社 供销合作联社 供销社 供销联社'),
  office('disabled-persons', '残疾人联合会', '残联'),
  office('media', '融媒体中心', '融媒中心'),
  office('public-resources', '公共资源交易中心', '公共资源交易管理局 公共资源交易服务中心'),
  office('housing-fund', '住房公积金管理中心', '住房公积金中心 公积金中心'),
  office('fire-rescue', '消防救援大队', '消防救援支队 消防救援局 消防大队'),
  office(
    'local-history',
    '地方志办公室',
    '地方志编纂委员会办公室 地方志编纂中心 史志办公室 史志办 党史和地方志办公室 党史地方志办公室',
  ),
  office('investment-centre', '投资促进中心', '招商服务中心 投资服务中心'),
  office('service-centre', '政务服务中心', '行政服务中心 便民服务中心 市民服务中心'),
  office('offices-centre', '机关事务服务中心', '机关事务中心 机关事务管理中心'),
  office('women', '妇女联合会', '妇联'),
  office('unions', '总工会', '工会'),
  office('science-association', '科学技术协会', '科协'),
  office('red-cross', '红十字会', '红十字会办公室'),
  office('research', '人民政府研究室', '政府研究室'),
  office('housing-levy', '房屋征收办公室', '征收办公室 征收办 房屋征收中心'),
];

/** The usual name of the department with a key, or null where there is none. */
export function departmentTitle(key: string): string | null {
  return [...departments, ...namedOffices].find((entry) => entry.key === key)?.title ?? null;
}
