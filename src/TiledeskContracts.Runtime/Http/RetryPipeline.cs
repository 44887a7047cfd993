using Polly;
using Polly.Retry;

namespace TiledeskContracts.Http;

/// <summary>
/// Tries calls again, after how long they say. Each call makes its first attempt by itself, so that one which succeeds pays nothing for
/// this: the first turn here only tells how that attempt ended.
/// </summary>
internal sealed class RetryPipeline(ApiRetryOptions options, TimeProvider timeProvider)
{
    // The wait is settled before it begins, jitter and all: one that would outlast the call's time is not begun.
    private readonly ResiliencePipeline<ApiExchange> _pipeline = new ResiliencePipelineBuilder<ApiExchange> { TimeProvider = timeProvider }
        .AddRetry(new RetryStrategyOptions<ApiExchange>
        {
            MaxRetryAttempts = Math.Max(options.MaxRetries, 1),
            ShouldHandle = static turn => new(turn.Outcome.Result?.PlanRetry(turn.AttemptNumber) == true),
            DelayGenerator = static turn => new(turn.Outcome.Result?.RetryWait),
        })
        .Build();

    public async ValueTask RunAsync(ApiExchange failed, CancellationToken cancellationToken)
    {
        var context = ResilienceContextPool.Shared.Get(continueOnCapturedContext: false, cancellationToken);
        try
        {
            await _pipeline.ExecuteAsync(static (_, exchange) => exchange.NextTurnAsync(), context, failed).ConfigureAwait(false);
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }
}
