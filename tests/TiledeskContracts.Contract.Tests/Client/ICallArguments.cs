namespace TiledeskContracts.Contract.Tests.Client;

/// <summary>Where a call of the table takes its arguments from.</summary>
public interface ICallArguments
{
    /// <summary>What every call takes.</summary>
    CallOptions Options { get; }

    /// <summary>A path argument by the name of the recorded template.</summary>
    string Path(string name);

    /// <summary>The query object.</summary>
    T Query<T>()
        where T : class, new();

    /// <summary>The body as a model.</summary>
    T Body<T>()
        where T : class;

    /// <summary>The body as a model, or null where none was sent.</summary>
    T? OptionalBody<T>()
        where T : class;

    /// <summary>The body as a list of strings.</summary>
    IList<string> Strings();

    /// <summary>The body as free-form JSON.</summary>
    T Free<T>();
}
