namespace TiledeskContracts.Spec.Model;

/// <summary>How a value is read, written and spelled in C#.</summary>
public enum TypeKind
{
    /// <summary><c>string</c>.</summary>
    String,

    /// <summary><c>bool</c>.</summary>
    Boolean,

    /// <summary><c>int</c>.</summary>
    Int32,

    /// <summary><c>long</c>.</summary>
    Int64,

    /// <summary><c>float</c>.</summary>
    Single,

    /// <summary><c>double</c>.</summary>
    Double,

    /// <summary><c>decimal</c>.</summary>
    Decimal,

    /// <summary><c>System.DateTimeOffset</c>, format <c>date-time</c>.</summary>
    DateTime,

    /// <summary><c>System.DateOnly</c>, format <c>date</c>.</summary>
    Date,

    /// <summary><c>System.TimeOnly</c>, format <c>time</c>.</summary>
    Time,

    /// <summary><c>System.TimeSpan</c>, format <c>duration</c>.</summary>
    Duration,

    /// <summary><c>System.Guid</c>, format <c>uuid</c>.</summary>
    Guid,

    /// <summary><c>System.Uri</c>, format <c>uri</c>.</summary>
    Uri,

    /// <summary><c>byte[]</c>, format <c>byte</c> (Base64 in JSON).</summary>
    Bytes,

    /// <summary>A body as it stands: <c>System.IO.Stream</c>, format <c>binary</c>.</summary>
    Stream,

    /// <summary>A file among the members of a form: <c>TiledeskContracts.ApiFile</c>, format <c>binary</c>.</summary>
    File,

    /// <summary>Any JSON value: <c>System.Text.Json.JsonElement</c>.</summary>
    Json,

    /// <summary>A generated class; <see cref="TypeModel.Name"/> names it.</summary>
    Object,

    /// <summary>A generated open enum over strings; <see cref="TypeModel.Name"/> names it.</summary>
    StringEnum,

    /// <summary>A generated open enum over 32-bit integers.</summary>
    Int32Enum,

    /// <summary>A generated open enum over 64-bit integers.</summary>
    Int64Enum,

    /// <summary>A generated open enum over doubles.</summary>
    DoubleEnum,

    /// <summary>A generated union; <see cref="TypeModel.Name"/> names it.</summary>
    Union,

    /// <summary>An id, or the object it names: <c>Reference&lt;Element&gt;</c>.</summary>
    Reference,

    /// <summary>A list of <see cref="TypeModel.Element"/>.</summary>
    List,

    /// <summary>A map from string to <see cref="TypeModel.Element"/>.</summary>
    Map,
}
