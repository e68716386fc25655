/// The family of control charts that suits a KPI: what the choice of a chart starts from before the data have their say.
public enum ChartFamily: String, Sendable, CaseIterable, Codable {
  case cusumOrRun = "cusum_or_run"
  case funnel
  case gOrPExact = "g_or_p_exact"
  case laneyP = "laney_p"
  case laneyPOrXbarS = "laney_p_or_xbar_s"
  case laneyU = "laney_u"
  case logDurationXbarS = "log_duration_xbar_s"
  case netFlowPlusEwmaOnModelResidual = "net_flow_plus_ewma_on_model_residual"
  case noneOrXmr = "none_or_xmr"
  case npExact = "np_exact"
  case pExactOrG = "p_exact_or_g"
  case seasonalResidualCount = "seasonal_residual_count"
  case tBetweenOutages = "t_between_outages"
  case tOrXmrLog = "t_or_xmr_log"
  case trackingSignalCusum = "tracking_signal_cusum"
  case uOrG = "u_or_g"
  case xbarSOrGaugeRr = "xbar_s_or_gauge_rr"
  case xbarSWeighted = "xbar_s_weighted"
  case xmr
  case xmrOnLogRatioOrNetFlow = "xmr_on_log_ratio_or_net_flow"
  case xmrOnQuantile = "xmr_on_quantile"
  case xmrOrEwma = "xmr_or_ewma"
  case xmrSeasonal = "xmr_seasonal"
  case zMultinomial = "z_multinomial"
}
