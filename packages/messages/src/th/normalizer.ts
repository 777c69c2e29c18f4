import type { NormalizerMessages } from '../normalizer-messages.ts'

const th: NormalizerMessages = {
  limits: {
    'too-big': 'เอกสารใหญ่เกินกว่าจะปรับให้เป็นรูปแบบมาตรฐาน การสะกดจึงคงไว้ตามเดิม',
    'too-many-changes': 'มีการเปลี่ยนแปลงหรือคีย์ที่ไม่รู้จักมากกว่าที่แสดงไว้ที่นี่',
  },
}

export default th
