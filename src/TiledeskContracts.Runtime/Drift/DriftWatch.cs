using System.Collections.Concurrent;
using System.Diagnostics;

using TiledeskContracts.Http;
using TiledeskContracts.Telemetry;

namespace TiledeskContracts.Drift;

/// <summary>Decides which answers are watched, and tells what was different. One per client.</summary>
internal sealed class DriftWatch(ApiDriftOptions options, string? contractVersion)
{
    private readonly Action<DriftEvent>? _onDrift = options.OnDrift;
    private readonly double _sampleRate = options.SampleRate;
    private readonly ConcurrentDictionary<string, PromisedAnswers> _promised = new(StringComparer.Ordinal);

    /// <summary>Begins to watch an answer.</summary>
    /// <returns>What takes the differences; null where nobody listens, or chance decided against it.</returns>
    public DriftLog? Begin(ApiOperation operation, int status)
    {
        if (_onDrift is null && !ApiTelemetry.Drift.Enabled)
        {
            return null;
        }

        return _sampleRate >= 1 || Random.Shared.NextDouble() < _sampleRate ? new DriftLog(this, operation, status) : null;
    }

    /// <summary>What the contract promises of an operation's answers; null where it names none.</summary>
    public PromisedAnswers? PromisedOf(ApiOperation operation) =>
        operation.Answers is { } answers ? _promised.GetOrAdd(answers, static text => new PromisedAnswers(text)) : null;

    /// <summary>Tells a difference.</summary>
    public void Tell(ApiOperation operation, int status, DriftNote note)
    {
        if (ApiTelemetry.Drift.Enabled)
        {
            var tags = new TagList
            {
                { "api.drift.rule", note.Rule.Id },
                { "api.operation.id", operation.Id },
                { "api.drift.pointer", note.Pointer(operation) },
                { "api.contract.version", contractVersion },
            };
            ApiTelemetry.Drift.Add(note.Count, tags);
        }

        _onDrift?.Invoke(new DriftEvent(note.Rule, operation.Id, note.Pointer(operation), note.Member, status, note.Count, contractVersion));
    }
}
