namespace TiledeskContracts.Drift;

/// <summary>
/// Whether a client tells when answers differ from the contract. Off as long as nobody listens: neither here, nor to the counter
/// <see cref="Telemetry.ApiTelemetry.DriftName"/>.
/// </summary>
public sealed class ApiDriftOptions
{
    /// <summary>
    /// Takes what is different, after an answer has been read and before the call ends; each difference once for an answer. Called by any
    /// thread. What it throws ends the call with it: so a test can insist on the contract.
    /// </summary>
    /// <value>The default is null: nobody is told.</value>
    public Action<DriftEvent>? OnDrift { get; set; }

    /// <summary>Which part of all answers is watched, picked by chance.</summary>
    /// <value>From 0 to 1. The default is 1: all answers. Counters count what was watched, and nothing is made up for the rest.</value>
    public double SampleRate
    {
        get;
        set
        {
            if (!(value is >= 0 and <= 1))
            {
                throw new ArgumentOutOfRangeException(nameof(value), value, "The sample rate is a part of all answers, from 0 to 1.");
            }

            field = value;
        }
    } = 1;
}
