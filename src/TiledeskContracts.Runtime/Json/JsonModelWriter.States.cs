namespace TiledeskContracts.Json;

/// <content>How models are written to be compared, and not to be sent.</content>
public sealed partial class JsonModelWriter
{
    private bool _isTypedOnly;

    /// <summary>Gets whether a thing that another one refers to is written as its id.</summary>
    internal bool WritesIds { get; private set; }

    /// <summary>A model's JSON, with the ids of the things that it refers to in their places.</summary>
    internal static byte[] StateOf<T>(T model, bool byIds)
        where T : class, IJsonModel<T> => TextOf(model, byIds, isTypedOnly: false);

    /// <summary>Only what a model's class has typed, at any depth.</summary>
    internal static byte[] TypedOf<T>(T model)
        where T : class, IJsonModel<T> => TextOf(model, byIds: false, isTypedOnly: true);

    private static byte[] TextOf<T>(T model, bool byIds, bool isTypedOnly)
        where T : class, IJsonModel<T>
    {
        var writer = Rent(writesAliases: false, compares: isTypedOnly, files: null);
        try
        {
            (writer.WritesIds, writer._isTypedOnly) = (byIds, isTypedOnly);
            writer.Value<T, ModelCodec<T>>(model);
            return writer._bytes.Written.ToArray();
        }
        finally
        {
            (writer.WritesIds, writer._isTypedOnly) = (false, false);
            writer.Return();
        }
    }

    private void WriteRest()
    {
        if (_frame.Rest is not { } rest || _isTypedOnly)
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
