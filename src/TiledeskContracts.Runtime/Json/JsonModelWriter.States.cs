namespace TiledeskContracts.Json;

/// <content>How models are written to be compared, and not to be sent.</content>
public sealed partial class JsonModelWriter
{
    /// <summary>Gets whether a thing that another one refers to is written as its id.</summary>
    internal bool WritesIds { get; init; }

    /// <summary>Gets whether what has no place in a model is left out.</summary>
    internal bool IsTypedOnly { get; init; }

    private void WriteRest()
    {
        if (_frame.Rest is not { } rest || IsTypedOnly)
        {
            return;
        }

        if (_compares)
        {
            rest.WriteKnown(this);
        }

        rest.WriteUnknown(this);
    }
}
